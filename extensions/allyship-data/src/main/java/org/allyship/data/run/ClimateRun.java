package org.allyship.data.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateDesign;
import org.allyship.core.ParticipantId;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.MemberRow;
import org.allyship.data.RecordRow;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPatterns;
import org.allyship.scoring.person.PersonState;

/**
 * Counts the climate of a group from a file of members and a file of records. Members are read
 * first.
 *
 * <pre>{@code
 * StateFile state = StateFile.of("climate.state"); // what earlier runs published
 * ClimateRun run = ClimateRun.of(state.read(design, spectrum), design, spectrum);
 * ReadingRules rules = ReadingRules.standard();
 * RunResult members =
 *     run.readMembers(RowFile.members(InputSource.of("members.csv"), fields, rules));
 * RunResult records = run.readRecords(RowFile.records(InputSource.of("records.csv"), rules));
 * if (members.isValid() && records.isValid()) {
 *   publish(run.release());
 *   state.write(run);
 * }
 * }</pre>
 *
 * <p>Not thread-safe. Memory grows with the number of people, not with the number of records.
 */
public final class ClimateRun {
  private final StoredClimate stored;
  private final Spectrum spectrum;
  private final QuarterRange period;
  private final GroupMembers group;
  private final PersonIds people = new PersonIds();

  private ClimateRun(
      StoredClimate stored, Spectrum spectrum, QuarterRange period, GroupMembers group) {
    this.stored = stored;
    this.spectrum = spectrum;
    this.period = period;
    this.group = group;
  }

  /**
   * Returns a run.
   *
   * @param stored what earlier runs published, for the same design and model
   * @param organizations the organizations whose statements are compared with their changes
   * @throws IllegalArgumentException if the time from the first period to the last is longer than a
   *     period can be
   */
  public static ClimateRun of(
      StoredClimate stored,
      ClimateDesign design,
      Spectrum spectrum,
      List<ParticipantId> organizations) {
    List<QuarterRange> periods = design.periods();
    QuarterRange whole =
        new QuarterRange(periods.get(0).first(), periods.get(periods.size() - 1).last());
    whole.previous(); // a pattern is compared with it
    return new ClimateRun(
        stored,
        spectrum,
        whole,
        new GroupMembers(stored.monitor(), organizations, spectrum, periods));
  }

  /** Returns a run without organizations. */
  public static ClimateRun of(StoredClimate stored, ClimateDesign design, Spectrum spectrum) {
    return of(stored, design, spectrum, List.of());
  }

  /**
   * Reads the members.
   *
   * @return the account and all problems; with a problem, {@link #release} must not be called
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public RunResult readMembers(RowFile<MemberRow> file) throws IOException {
    return file.read("reading members", people, (location, member) -> group.join(member));
  }

  /**
   * Reads the records of members and of organizations.
   *
   * @return the account, and the problems of the invalid records
   * @throws InvalidInputException if ids contradict each other, or no record is of a member but
   *     some are of others
   * @throws org.allyship.data.CannotReadException if the file cannot be read
   */
  public RunResult readRecords(RowFile<RecordRow> file) throws IOException {
    RunResult result = file.read("reading", people, (location, row) -> group.add(row));
    if (result.isValid() && group.isApart()) {
      throw new InvalidInputException(
          result.account().input(),
          List.of(
              new Problem(
                  "",
                  "has no record of a member, but records of other people; compare the ids of both files")));
    }
    return result;
  }

  /**
   * Returns the figures of the organizations, in the order given.
   *
   * @throws IllegalArgumentException if there is no record of one of them
   */
  public List<OrganizationFigures> organizations() {
    PersonPatterns patterns = PersonPatterns.with(spectrum, IntendedUse.AGGREGATE_CLIMATE);
    List<OrganizationFigures> all = new ArrayList<>();
    for (Map.Entry<ParticipantId, PersonState> each : group.organizations().entrySet()) {
      if (each.getValue().isEmpty()) {
        throw new IllegalArgumentException("there is no record of '%s'".formatted(each.getKey()));
      }
      all.add(
          OrganizationFigures.of(patterns.of(each.getKey(), each.getValue(), List.of(), period)));
    }
    return all;
  }

  /**
   * Counts the climate and releases it to readers. The state must be written afterward, even if
   * readers received only a part.
   *
   * @throws IllegalArgumentException if the monitor refuses the release
   */
  public Climate release() {
    group.handOver(stored.members());
    return stored.monitor().release();
  }

  /** Returns the number of people who have records and are not members. */
  public int others() {
    return group.others();
  }

  /** Returns the number of releases of changed members that the state can still take. */
  public int releasesLeft() {
    return stored.monitor().releasesLeft();
  }

  /** Writes what this run and earlier runs published, and leaves the stream open. */
  public void writeState(OutputStream to) throws IOException {
    stored.write(to, group.members());
  }
}
