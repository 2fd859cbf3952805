package org.allyship.scoring.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.Coding;
import org.allyship.core.Evidence;
import org.allyship.core.Feedback;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.history.BehaviorRecord;
import org.allyship.core.history.Status;
import org.allyship.core.role.Testimony;
import org.allyship.scoring.Spectrum;

/** The words of others in a record: the same that {@link Contribution} counts as mentions. */
final class Testimonies {
  private Testimonies() {}

  static List<Testimony> of(BehaviorRecord done, Spectrum spectrum) {
    Optional<Level> level = level(done, spectrum);
    if (level.isEmpty()) {
      return List.of();
    }
    List<Testimony> words = new ArrayList<>();
    Behavior behavior = done.behavior();
    if (!done.isSelfReport() && behavior.reportedBy().isPresent()) {
      words.add(
          said(
              done,
              level.orElseThrow(),
              behavior.seenBy().orElseThrow(),
              behavior.reportedBy().orElseThrow()));
    }
    for (Feedback given : done.feedback()) {
      if (given.effect() == Feedback.Effect.HELPED) {
        words.add(said(done, level.orElseThrow(), Evidence.RECIPIENT, given.by()));
      }
    }
    return List.copyOf(words);
  }

  private static Optional<Level> level(BehaviorRecord done, Spectrum spectrum) {
    Coding coding = Contribution.othersCoding(done);
    boolean counts =
        done.status() == Status.CONFIRMED
            && !Contribution.isRupture(done)
            && !coding.has(Anchor.ACT_LEARNING)
            && !spectrum.harms(coding);
    return counts ? spectrum.answer(coding).level() : Optional.empty();
  }

  private static Testimony said(
      BehaviorRecord done, Level level, Evidence seenBy, ParticipantId by) {
    return new Testimony(done.id(), level, seenBy, by, done.behavior().on().orElseThrow());
  }
}
