package org.allyship.climate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.Level;
import org.allyship.core.record.View;
import org.allyship.scoring.Classification;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.ViewPattern;

/**
 * The gap between what an organization says and what it changes: symbols, claims and lapsed
 * promises compared with changes of how things are done. It is computed from the pattern of the
 * organization itself, which is nobody's personal data.
 *
 * @param view the view: the organization's own, or that of others
 * @param statements the number of its symbols and claims
 * @param lapsedPromises the number of its promises that were not kept; some may be statements too
 * @param changes the number of its behaviors at advocacy or beyond
 */
public record SayDoGap(View view, int statements, int lapsedPromises, int changes) {
  /** The smallest number of statements that counts as a habit; a convention of this library. */
  public static final int MIN_STATEMENTS = 3;

  /** Returns the gap of an organization in one view. */
  public static SayDoGap of(PersonPattern organization, View view) {
    ViewPattern shown = organization.view(view);
    return new SayDoGap(
        view,
        shown.symbols() + shown.classifications().getOrDefault(Classification.CLAIM_ONLY, 0),
        shown.lapsedPromises(),
        shown.at(Level.ADVOCACY).rateOrBeyond().count());
  }

  /**
   * Returns whether there are at least {@value #MIN_STATEMENTS} statements and no change: words
   * replace behaviors.
   */
  @JsonProperty
  public boolean isWordsOnly() {
    return statements >= MIN_STATEMENTS && changes == 0;
  }
}
