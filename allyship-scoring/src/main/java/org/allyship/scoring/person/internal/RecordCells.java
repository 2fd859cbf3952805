package org.allyship.scoring.person.internal;

import java.util.Arrays;
import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Feedback;
import org.allyship.core.record.Status;
import org.allyship.core.record.View;
import org.allyship.core.record.Witness;
import org.allyship.scoring.Classification;
import org.allyship.scoring.Spectrum;
import org.jspecify.annotations.Nullable;

/**
 * The cells that one record adds to. They depend on the record and the model alone, so that
 * removing a record takes back what adding it gave. Nothing here allocates.
 *
 * <p>A behavior that the actor reports counts in the self view. It counts in the others' view as
 * well when someone affected gave feedback on it. A behavior that anyone else reports counts in the
 * others' view alone. Feedback that it did harm makes it a rupture, which is harmful in the others'
 * view whatever its coding. Feedback that it helped is an attestation by a recipient. No feedback
 * changes the self view.
 */
final class RecordCells {
  private static final Level[] LEVELS = Level.values();

  /** A repair that someone else confirmed shows accountability, whatever the coding says of it. */
  private static final long CONFIRMED_REPAIR =
      bit(CountLayout.known(View.OTHERS, KeyFeature.ACCOUNTABILITY), true)
          | bit(CountLayout.shown(View.OTHERS, KeyFeature.ACCOUNTABILITY), true);

  /** The cells of the others' view for behaviors at each of the levels. */
  private static final int[] OTHERS_AT_LEVELS =
      Arrays.stream(LEVELS)
          .mapToInt(level -> CountLayout.classification(View.OTHERS, Classification.of(level)))
          .toArray();

  private RecordCells() {}

  /** Returns the cells of the views that a record adds 1 to, one bit each. */
  static long ofViews(BehaviorRecord record, Spectrum spectrum) {
    boolean isSelfReport = record.isSelfReport();
    if (record.status() != Status.CONFIRMED) {
      return bit(CountLayout.undecided(isSelfReport ? View.SELF : View.OTHERS), true);
    }
    long cells = 0;
    if (isSelfReport) {
      cells |= ofView(View.SELF, record, spectrum);
    }
    if (!isSelfReport || !record.feedback().isEmpty()) {
      cells |= ofView(View.OTHERS, record, spectrum);
    }
    return cells;
  }

  private static long bit(int cell, boolean isSet) {
    return isSet ? 1L << cell : 0;
  }

  private static long ofView(View view, BehaviorRecord record, Spectrum spectrum) {
    boolean others = view == View.OTHERS;
    Coding coding = others ? record.codingByOthers() : record.behavior().coding();
    boolean rupture = others && record.isRupture();
    Classification classification = rupture ? Classification.HARMFUL : spectrum.classify(coding);
    boolean learning = classification.isLevel() && coding.has(Anchor.ACT_LEARNING);
    // A behavior with a level does no harm, and a harmful one does, without a second look.
    boolean harm =
        classification == Classification.HARMFUL
            || !classification.isLevel() && spectrum.harms(coding);
    int cell =
        learning ? CountLayout.learning(view) : CountLayout.classification(view, classification);
    return bit(cell, true)
        | bit(CountLayout.unrepaired(view), harm && !record.isRepaired())
        | bit(CountLayout.repaired(view), harm && record.isRepaired())
        | bit(CountLayout.CHANGES, others && changes(classification, coding))
        | ProfileCells.of(view, coding, classification.isLevel())
        | (others && record.isRepaired() ? CONFIRMED_REPAIR : 0)
        | context(view, record.behavior().context(), classification.isLevel() && !learning)
        | outcome(view, record, coding, spectrum);
  }

  /** Advocacy changes how things are done; accompliceship does when it reaches beyond people. */
  private static boolean changes(Classification classification, Coding coding) {
    return classification == Classification.ADVOCACY
        || classification == Classification.ACCOMPLICESHIP
            && coding.rank(Feature.REACH) >= Anchor.REACH_TEAM.rank();
  }

  private static long context(View view, Context context, boolean isSupport) {
    boolean self = view == View.SELF;
    Context.Motive motive = context.motive().orElse(null);
    boolean occasion = context.occasion().isPresent();
    return bit(CountLayout.occasions(view), occasion)
        | bit(CountLayout.occasionsUsed(view), occasion && isSupport)
        | bit(CountLayout.SELF_FOCUSED, self && motive == Context.Motive.SELF_FOCUSED)
        | bit(CountLayout.OTHER_FOCUSED, self && motive == Context.Motive.OTHER_FOCUSED);
  }

  /** Outcomes count only for behaviors that are genuine but for their outcome. */
  private static long outcome(View view, BehaviorRecord record, Coding seen, Spectrum spectrum) {
    if (!seen.isKnown(Feature.OUTCOME) || !spectrum.classify(record.codingAsMeant()).isLevel()) {
      return 0;
    }
    return bit(CountLayout.outcomes(view), true)
        | bit(CountLayout.harmed(view), seen.has(Anchor.OUTCOME_HARMED));
  }

  /**
   * Returns the level that the attestations of a record are for, or null when it has none.
   *
   * @param ofViews the cells of the views that the record adds to
   */
  static @Nullable Level attestedLevel(BehaviorRecord record, long ofViews) {
    if (!record.witnesses().isEmpty()) {
      for (int i = 0; i < LEVELS.length; i++) {
        if ((ofViews >>> OTHERS_AT_LEVELS[i] & 1) == 1) {
          return LEVELS[i];
        }
      }
    }
    return null;
  }

  /** Returns whether a record adds to the counts of feedback. */
  static boolean hasFeedback(BehaviorRecord record) {
    return record.status() == Status.CONFIRMED
        && !(record.feedback().isEmpty() && record.asked().isEmpty());
  }

  /** Returns the cell of feedback with an effect. */
  static int feedback(Feedback.Effect effect) {
    return switch (effect) {
      case HELPED -> CountLayout.HELPED;
      case NO_DIFFERENCE -> CountLayout.NO_DIFFERENCE;
      case HARMED -> CountLayout.DID_HARM;
    };
  }

  /** Returns the number of people who gave feedback with an effect. */
  static int count(BehaviorRecord record, Feedback.Effect effect) {
    List<Feedback> feedback = record.feedback();
    int count = 0;
    for (int i = 0; i < feedback.size(); i++) {
      count += feedback.get(i).effect() == effect ? 1 : 0;
    }
    return count;
  }

  /** Returns the number of attestations with a perspective. */
  static int count(BehaviorRecord record, Perspective perspective) {
    List<Witness> witnesses = record.witnesses();
    int count = 0;
    for (int i = 0; i < witnesses.size(); i++) {
      count += witnesses.get(i).perspective() == perspective ? 1 : 0;
    }
    return count;
  }
}
