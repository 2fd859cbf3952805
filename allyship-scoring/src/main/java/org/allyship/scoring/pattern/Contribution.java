package org.allyship.scoring.pattern;

import java.util.List;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Evidence;
import org.allyship.core.Feature;
import org.allyship.core.Feedback;
import org.allyship.core.ParticipantId;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.history.BehaviorRecord;
import org.allyship.core.history.Status;
import org.allyship.scoring.Answer;
import org.allyship.scoring.Spectrum;

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
final class Contribution {
  private final PersonState state;
  private final Spectrum spectrum;
  private final int block;
  private final int sign;
  private final boolean checking;

  private Contribution(
      PersonState state, Spectrum spectrum, int block, int sign, boolean checking) {
    this.state = state;
    this.spectrum = spectrum;
    this.block = block;
    this.sign = sign;
    this.checking = checking;
  }

  /** Requires that every count has room for the record, or holds it when it is to be removed. */
  static void check(
      BehaviorRecord done, Spectrum spectrum, PersonState state, int block, int sign) {
    new Contribution(state, spectrum, block, sign, true).of(done);
  }

  static void apply(
      BehaviorRecord done, Spectrum spectrum, PersonState state, int block, int sign) {
    new Contribution(state, spectrum, block, sign, false).of(done);
  }

  private void of(BehaviorRecord done) {
    boolean bySelf = done.isSelfReport();
    if (done.status() == Status.CONFIRMED) {
      if (bySelf) {
        view(View.SELF, done, done.behavior().coding());
      }
      if (!bySelf || !done.feedback().isEmpty()) {
        view(View.OTHERS, done, othersCoding(done));
      }
      feedback(done);
    } else if (done.status() != Status.WITHDRAWN) {
      add(Tally.undecided(bySelf ? View.SELF : View.OTHERS), 1);
    }
  }

  /** The coding as others see it: those affected have the last word on whether it did harm. */
  static Coding othersCoding(BehaviorRecord done) {
    Coding coding = done.behavior().coding();
    return isRupture(done) ? coding.with(Anchor.OUTCOME_HARMED) : coding;
  }

  /** Tells whether somebody affected says that it did harm. */
  static boolean isRupture(BehaviorRecord done) {
    return count(done.feedback(), Feedback.Effect.HARMED) > 0;
  }

  private void view(View view, BehaviorRecord done, Coding coding) {
    boolean rupture = view == View.OTHERS && isRupture(done);
    Answer answer = rupture ? Answer.HARMFUL : spectrum.answer(coding);
    boolean learning = answer.isLevel() && coding.has(Anchor.ACT_LEARNING);
    add(learning ? Tally.learning(view) : Tally.answer(view, answer), 1);
    add(Tally.symbols(view), coding.has(Anchor.ACT_SYMBOL));
    add(Tally.lapsed(view), coding.has(Anchor.FOLLOW_THROUGH_LAPSED));
    profile(view, coding, view == View.OTHERS && done.repair().isPresent());
    outcome(view, done.behavior().coding(), coding);
    boolean harm = rupture || spectrum.harms(coding);
    add(Tally.unrepaired(view), harm && done.repair().isEmpty());
    if (view == View.OTHERS && answer.isLevel() && !learning && !harm) {
      testimony(done, answer.level().orElseThrow().ordinal());
    }
  }

  private void profile(View view, Coding coding, boolean repaired) {
    for (int i = 0; i < Tally.keyFeatures(); i++) {
      KeyFeature feature = Tally.keyFeature(i);
      boolean confirmed = repaired && feature == KeyFeature.ACCOUNTABILITY;
      add(Tally.known(view, i), confirmed || KeyFeatures.isKnown(feature, coding));
      add(Tally.shown(view, i), confirmed || KeyFeatures.isShown(feature, coding));
    }
  }

  /** Counts how what was meant as support came out: only of what is genuine but for its outcome. */
  private void outcome(View view, Coding meant, Coding seen) {
    if (seen.isKnown(Feature.OUTCOME)
        && spectrum.answer(meant.without(Feature.OUTCOME)).isLevel()) {
      add(Tally.outcomes(view), 1);
      add(Tally.harmed(view), seen.has(Anchor.OUTCOME_HARMED));
    }
  }

  private void testimony(BehaviorRecord done, int level) {
    int reported = 0;
    Evidence evidence = done.behavior().seenBy().orElseThrow();
    if (!done.isSelfReport() && done.behavior().reportedBy().isPresent()) {
      mention(level, done.behavior().reportedBy().orElseThrow());
      reported = 1;
    }
    int helped = count(done.feedback(), Feedback.Effect.HELPED);
    for (int i = 0; i < done.feedback().size(); i++) {
      Feedback given = done.feedback().get(i);
      if (given.effect() == Feedback.Effect.HELPED) {
        mention(level, given.by());
      }
    }
    add(Tally.mentions(level), reported + helped);
    add(Tally.recipients(level), helped + (evidence == Evidence.RECIPIENT ? reported : 0));
    add(Tally.records(level), evidence == Evidence.RECORD ? reported : 0);
  }

  private void feedback(BehaviorRecord done) {
    add(Tally.HELPED, count(done.feedback(), Feedback.Effect.HELPED));
    add(Tally.NO_DIFFERENCE, count(done.feedback(), Feedback.Effect.NO_DIFFERENCE));
    add(Tally.DID_HARM, count(done.feedback(), Feedback.Effect.HARMED));
    add(Tally.ASKED, done.asked().size());
  }

  private static int count(List<Feedback> feedback, Feedback.Effect effect) {
    int count = 0;
    for (int i = 0; i < feedback.size(); i++) {
      if (feedback.get(i).effect() == effect) {
        count++;
      }
    }
    return count;
  }

  private void mention(int level, ParticipantId reporter) {
    if (!checking) {
      state.mention(block, level, reporter.value(), sign);
    }
  }

  private void add(int cell, boolean holds) {
    if (holds) {
      add(cell, 1);
    }
  }

  private void add(int cell, int times) {
    if (times == 0) {
      return;
    }
    if (checking) {
      state.check(block, cell, sign * times);
    } else {
      state.bump(block, cell, sign * times);
    }
  }
}
