package org.allyship.data.run;

import java.io.IOException;
import java.util.function.Predicate;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.RecordRow;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;

/**
 * Assesses the people in a file of records.
 *
 * <pre>{@code
 * AssessmentRun run =
 *     AssessmentRun.of(Spectrum.standard(), IntendedUse.LEARNING, QuarterRange.ofYear(2026));
 * RowFile<RecordRow> records =
 *     RowFile.records(InputSource.of("records.ndjson"), ReadingRules.standard());
 * AssessedFile file = run.read(records);
 * if (file.result().isValid()) {
 *   file.writeWithEvidence(pattern -> store(pattern.person(), pattern));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Memory grows with the number of people, and by 16 bytes for the id
 * of each record.
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
   * @throws org.allyship.core.problem.InvalidInputException if ids contradict each other
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public AssessedFile read(RowFile<RecordRow> file) throws IOException {
    return read(file, row -> true);
  }

  /**
   * Reads the records of one person; those of others are checked and not kept.
   *
   * @throws org.allyship.core.problem.InvalidInputException if ids contradict each other
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public AssessedFile read(RowFile<RecordRow> file, ParticipantId person) throws IOException {
    return read(file, row -> row.person().equals(person));
  }

  private AssessedFile read(RowFile<RecordRow> file, Predicate<RecordRow> isWanted)
      throws IOException {
    PeopleStates states = new PeopleStates(spectrum, period);
    RunResult result =
        file.read(
            "reading",
            (location, row) -> isWanted.test(row) ? states.add(row) : RowUse.OTHER_PERSON);
    return new AssessedFile(settings(), file, states, result);
  }

  private AssessedFile.Settings settings() {
    return new AssessedFile.Settings(spectrum, use, period, maxAttestations);
  }
}
