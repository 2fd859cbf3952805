package org.allyship.scoring.pattern;

import java.util.List;
import java.util.Optional;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Level;
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
    return done.witnesses().stream()
        .map(
            witness ->
                new Testimony(
                    done.id(), level.orElseThrow(), witness.seenBy(), witness.who(), done.on()))
        .toList();
  }

  private static Optional<Level> level(BehaviorRecord done, Spectrum spectrum) {
    Coding coding = done.behavior().coding();
    boolean counts =
        done.status() == Status.CONFIRMED && !done.isRupture() && !coding.has(Anchor.ACT_LEARNING);
    return counts ? spectrum.answer(coding).level() : Optional.empty();
  }
}
