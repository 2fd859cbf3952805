package org.allyship.scoring.person;

import java.util.List;
import java.util.Optional;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Status;
import org.allyship.core.role.Attestation;
import org.allyship.scoring.Spectrum;

/** Finds the attestations in a record: the same that a {@link PersonState} counts. */
final class Attestations {
  private Attestations() {}

  static List<Attestation> of(BehaviorRecord done, Spectrum spectrum) {
    Optional<Level> level = level(done, spectrum);
    if (level.isEmpty()) {
      return List.of();
    }
    return done.witnesses().stream()
        .map(
            witness ->
                new Attestation(
                    done.id(),
                    level.orElseThrow(),
                    witness.perspective(),
                    witness.person(),
                    done.date()))
        .toList();
  }

  private static Optional<Level> level(BehaviorRecord done, Spectrum spectrum) {
    Coding coding = done.behavior().coding();
    boolean counts =
        done.status() == Status.CONFIRMED && !done.isRupture() && !coding.has(Anchor.ACT_LEARNING);
    return counts ? spectrum.classify(coding).level() : Optional.empty();
  }
}
