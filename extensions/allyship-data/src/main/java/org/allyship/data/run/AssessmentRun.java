package org.allyship.data.run;

import java.io.IOException;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.ProblemLog;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/**
 * Assesses the people in a file of records.
 *
 * <pre>{@code
 * AssessmentRun run =
 *     AssessmentRun.of(Spectrum.standard(), IntendedUse.LEARNING, QuarterRange.ofYear(2026));
 * AssessedFile file = run.read(RecordsFile.of("records.ndjson"));
 * if (file.problems().isEmpty()) {
 *   file.writeWithEvidence(pattern -> store(pattern.person(), pattern));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Memory grows with the number of people, not with the number of
 * records.
 */
public final class AssessmentRun {
  /** About 400 MB. */
  private static final int MAX_ATTESTATIONS = 1 << 21;

  private final Spectrum spectrum;
  private final IntendedUse use;
  private final QuarterRange period;
  private final int maxAttestations;

  private AssessmentRun(
      Spectrum spectrum, IntendedUse use, QuarterRange period, int maxAttestations) {
    this.spectrum = spectrum;
    this.use = use;
    this.period = period;
    this.maxAttestations = maxAttestations;
  }

  /**
   * Returns a run for a period.
   *
   * @throws IllegalArgumentException if no period of the same length can come before this one
   */
  public static AssessmentRun of(Spectrum spectrum, IntendedUse use, QuarterRange period) {
    period.previous(); // a trend is compared with it
    return new AssessmentRun(spectrum, use, period, MAX_ATTESTATIONS);
  }

  /** Returns the same run with room for fewer attestations, so that files are read more often. */
  AssessmentRun withRoomFor(int attestations) {
    return new AssessmentRun(spectrum, use, period, attestations);
  }

  /**
   * Reads the records of everyone.
   *
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public AssessedFile read(RecordsFile file) throws IOException {
    PeopleStates states = new PeopleStates(spectrum, period);
    ProblemLog problems = file.read(states::add);
    return new AssessedFile(settings(), file, states, problems);
  }

  /**
   * Reads the records of one person; those of others are checked and not kept.
   *
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public AssessedFile read(RecordsFile file, ParticipantId person) throws IOException {
    PeopleStates states = new PeopleStates(spectrum, period);
    ProblemLog problems =
        file.read(
            row -> {
              if (row.person().equals(person)) {
                states.add(row);
              }
            });
    return new AssessedFile(settings(), file, states, problems);
  }

  private AssessedFile.Settings settings() {
    return new AssessedFile.Settings(spectrum, use, period, maxAttestations);
  }
}
