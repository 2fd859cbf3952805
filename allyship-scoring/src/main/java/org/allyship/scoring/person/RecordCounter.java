package org.allyship.scoring.person;

import static java.lang.Math.min;

import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.Perspective;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.Status;
import org.allyship.core.record.View;
import org.allyship.core.record.Witness;
import org.allyship.scoring.Classification;
import org.allyship.scoring.person.internal.KeyFeatures;

/**
 * What one record adds to the counts of its quarter. It depends on the record and the model alone,
 * which is why removing a record takes back just what adding it gave.
 *
 * <p>What the actor reports is seen with the self view; it is seen with the others' view as well
 * when somebody affected gave feedback on it. What anybody else reports is seen with the others'
 * view alone. Feedback that it did harm makes it a rupture, which is harmful in the others' view
 * whatever its coding; feedback that it helped is the word of a recipient for it. No feedback
 * changes the self view.
 */
final class RecordCounter {
  private static final int LOWEST = Classification.ALLYSHIP.ordinal();

  private RecordCounter() {}

  /**
   * Counts a record in or out, as the state was told. A count that comes to its limit goes on at
   * the other end, so that doing the opposite always undoes it.
   *
   * @return {@link PersonState#FITS}, or the first cell whose count came to its limit
   */
  static int apply(BehaviorRecord done, PersonState state) {
    boolean bySelf = done.isSelfReport();
    if (done.status() != Status.CONFIRMED) {
      return state.bump(CountLayout.undecided(bySelf ? View.SELF : View.OTHERS), 1);
    }
    int beyond = feedback(done, state);
    if (bySelf) {
      beyond = min(beyond, view(View.SELF, done, state));
    }
    if (!bySelf || !done.feedback().isEmpty()) {
      beyond = min(beyond, view(View.OTHERS, done, state));
    }
    return beyond;
  }

  private static int view(View view, BehaviorRecord done, PersonState state) {
    boolean others = view == View.OTHERS;
    Coding coding = others ? done.codingByOthers() : done.behavior().coding();
    boolean rupture = others && done.isRupture();
    Classification classification =
        rupture ? Classification.HARMFUL : state.spectrum().classify(coding);
    boolean learning = classification.isLevel() && coding.has(Anchor.ACT_LEARNING);
    boolean harm = rupture || harms(classification, coding, state);
    int beyond =
        state.bump(
            learning
                ? CountLayout.learning(view)
                : CountLayout.classification(view, classification),
            1);
    beyond = min(beyond, state.bump(CountLayout.symbols(view), coding.has(Anchor.ACT_SYMBOL)));
    beyond = min(beyond, state.bump(CountLayout.lapsed(view), isLapsed(coding)));
    beyond = min(beyond, state.bump(CountLayout.unrepaired(view), harm && !done.isRepaired()));
    beyond = min(beyond, profile(view, done, coding, state));
    beyond = min(beyond, outcome(view, done, coding, state));
    if (others && classification.isLevel() && !learning) {
      beyond = min(beyond, witnesses(done, classification.ordinal() - LOWEST, state));
    }
    return beyond;
  }

  /** What has a level does no harm, which saves asking. */
  private static boolean harms(Classification classification, Coding coding, PersonState state) {
    return !classification.isLevel() && state.spectrum().harms(coding);
  }

  private static boolean isLapsed(Coding coding) {
    return coding.has(Anchor.FOLLOW_THROUGH_LAPSED);
  }

  private static int profile(View view, BehaviorRecord done, Coding coding, PersonState state) {
    boolean repaired = view == View.OTHERS && done.isRepaired();
    int beyond = PersonState.FITS;
    for (int i = 0; i < CountLayout.keyFeatures(); i++) {
      KeyFeature feature = CountLayout.keyFeature(i);
      boolean confirmed = repaired && feature == KeyFeature.ACCOUNTABILITY;
      boolean known = confirmed || KeyFeatures.isKnown(feature, coding);
      boolean shown = confirmed || KeyFeatures.isShown(feature, coding);
      beyond = min(beyond, state.bump(CountLayout.known(view, i), known));
      beyond = min(beyond, state.bump(CountLayout.shown(view, i), shown));
    }
    return beyond;
  }

  /** Counts how what was meant as support came out: only of what is genuine but for its outcome. */
  private static int outcome(View view, BehaviorRecord done, Coding seen, PersonState state) {
    if (!seen.isKnown(Feature.OUTCOME)
        || !state.spectrum().classify(done.codingAsMeant()).isLevel()) {
      return PersonState.FITS;
    }
    return min(
        state.bump(CountLayout.outcomes(view), 1),
        state.bump(CountLayout.harmed(view), seen.has(Anchor.OUTCOME_HARMED)));
  }

  private static int witnesses(BehaviorRecord done, int level, PersonState state) {
    List<Witness> witnesses = done.witnesses();
    int beyond = state.bump(CountLayout.mentions(level), witnesses.size());
    for (int i = 0; i < witnesses.size(); i++) {
      Perspective perspective = witnesses.get(i).perspective();
      state.mention(level, witnesses.get(i).person().value());
      beyond =
          min(
              beyond,
              state.bump(CountLayout.recipients(level), perspective == Perspective.RECIPIENT));
      beyond =
          min(beyond, state.bump(CountLayout.records(level), perspective == Perspective.RECORD));
    }
    return beyond;
  }

  private static int feedback(BehaviorRecord done, PersonState state) {
    int beyond = state.bump(CountLayout.ASKED, done.asked().size());
    for (int i = 0; i < done.feedback().size(); i++) {
      beyond = min(beyond, state.bump(cell(done.feedback().get(i).effect()), 1));
    }
    return beyond;
  }

  private static int cell(Feedback.Effect effect) {
    return switch (effect) {
      case HELPED -> CountLayout.HELPED;
      case NO_DIFFERENCE -> CountLayout.NO_DIFFERENCE;
      case HARMED -> CountLayout.DID_HARM;
    };
  }
}
