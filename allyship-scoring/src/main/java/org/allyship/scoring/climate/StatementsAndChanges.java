package org.allyship.scoring.climate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.Level;
import org.allyship.scoring.Answer;
import org.allyship.scoring.pattern.Pattern;
import org.allyship.scoring.pattern.View;
import org.allyship.scoring.pattern.ViewPattern;

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
public record StatementsAndChanges(View view, int statements, int lapsedPromises, int changes) {
  /** How many statements it takes to speak of a habit; a convention of this library. */
  public static final int HABIT = 3;

  /** Returns what one view shows of an organization. */
  public static StatementsAndChanges of(Pattern organization, View view) {
    ViewPattern shown = organization.view(view);
    return new StatementsAndChanges(
        view,
        shown.symbols() + shown.answers().getOrDefault(Answer.CLAIM_ONLY, 0),
        shown.lapsedPromises(),
        shown.at(Level.ADVOCACY).rateOrBeyond().count());
  }

  /**
   * Tells whether there are at least {@value #HABIT} statements and no change: words take the place
   * of deeds.
   */
  @JsonProperty
  public boolean isWordsOnly() {
    return statements >= HABIT && changes == 0;
  }
}
