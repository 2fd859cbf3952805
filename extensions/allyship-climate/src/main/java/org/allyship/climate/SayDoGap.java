package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.scoring.Classification;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.ViewPattern;

/**
 * What an organization says held against what it changes: symbols, claims and promises not kept on
 * one side, changes of how things are done on the other. Read from the pattern of the organization
 * itself, which is nobody's personal data.
 *
 * @param view whose word it is
 * @param statements its symbols and claims
 * @param lapsedPromises its promises that were not kept; they are part of the statements or beside
 *     them
 * @param changes its behaviors at advocacy or beyond
 */
public record SayDoGap(View view, int statements, int lapsedPromises, int changes) {
  /** How many statements it takes to speak of a habit; a convention of this library. */
  public static final int MIN_STATEMENTS = 3;

  /** Returns what one view shows of an organization. */
  public static SayDoGap of(PersonPattern organization, View view) {
    ViewPattern shown = organization.view(view);
    return new SayDoGap(
        view,
        shown.symbols() + shown.classifications().getOrDefault(Classification.CLAIM_ONLY, 0),
        shown.lapsedPromises(),
        shown.at(Level.ADVOCACY).rateOrBeyond().count());
  }

  /**
   * Tells whether there are at least {@value #MIN_STATEMENTS} statements and no change: words take
   * the place of deeds.
   */
  @JsonProperty
  public boolean isWordsOnly() {
    return statements >= MIN_STATEMENTS && changes == 0;
  }
}
