package org.allyship.climate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.PeriodBits;
import org.allyship.climate.internal.PublishedValues;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.HistoryListener;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.disclosure.Table;
import org.allyship.disclosure.perturbed.Perturbation;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonState;

/**
 * The climate of a group, once or live.
 *
 * <pre>{@code
 * ClimateMonitor monitor = ClimateMonitor.of(design, spectrum, ledger);
 * members.forEach(monitor::join);
 * log.replay(monitor);                 // and every change after that, one by one
 * Climate climate = monitor.release(); // the figures that may be published now
 * }</pre>
 *
 * <p>It takes members, their behaviors, corrections and withdrawals in any order, from any number
 * of threads. Counts depend on the present records and not on the order of changes. Only {@link
 * #release} publishes anything, through the disclosure control of its design and a ledger of all
 * earlier releases to the same audience. A cell keeps its former figures until enough of its people
 * changed, so that watching discloses no single change (decision 0020). Give a ledger to one
 * monitor only, and store both together: {@link #save}, {@link #restore}.
 *
 * <p>If the disclosure control of the design perturbs counts, a release needs no memory. It depends
 * on the present members and their records only, and every figure is of now. The ledger stays
 * empty, and {@link #releasesLeft} stays the same (decision 0032).
 *
 * <p>It keeps a {@link PersonState} and four numbers for each period of each person: 1.8 kilobytes
 * with seven quarters of activity, twelve periods and eight breakdowns.
 */
public final class ClimateMonitor implements HistoryListener {
  private final ClimateDesign design;
  private final Spectrum spectrum;
  private final Measures measures;
  private final Roster roster;
  private final Releases releases;
  private final List<Consumer<Climate>> listeners = new CopyOnWriteArrayList<>();

  private ClimateMonitor(ClimateDesign design, Spectrum spectrum, ReleaseLedger ledger) {
    this.design = Objects.requireNonNull(design, "design");
    this.spectrum = Objects.requireNonNull(spectrum, "spectrum");
    this.measures = new Measures(design.periods(), design.challenges());
    this.roster = new Roster(design, spectrum, measures);
    this.releases =
        new Releases(
            design, measures, Objects.requireNonNull(ledger, "ledger"), spectrum.provenance());
  }

  /**
   * Returns a monitor of a group without members.
   *
   * @param ledger a new ledger for the audience of this climate
   */
  public static ClimateMonitor of(ClimateDesign design, Spectrum spectrum, ReleaseLedger ledger) {
    return new ClimateMonitor(design, spectrum, ledger);
  }

  /**
   * Adds a member to the group, or updates the attributes of a member.
   *
   * @throws IllegalArgumentException if the member has no value in a breakdown of the design, or
   *     names a challenge that the design does not have
   */
  public void join(Member member) {
    roster.join(member);
  }

  /** Removes a member from the group; their behaviors are kept in case they come back. */
  public void leave(ParticipantId person) {
    roster.leave(person);
  }

  /** Replaces the state of a person. */
  public void put(ParticipantId person, PersonState state) {
    roster.put(person, state);
  }

  @Override
  public void added(BehaviorRecord behavior) {
    roster.change(behavior.actor(), quarter(behavior), state -> state.add(behavior));
  }

  @Override
  public void removed(BehaviorRecord behavior) {
    roster.change(behavior.actor(), quarter(behavior), state -> state.remove(behavior));
  }

  private static Quarter quarter(BehaviorRecord behavior) {
    return Quarter.of(behavior.date());
  }

  /** A claim changes nothing of a climate. */
  @Override
  public void added(Claim claim) {}

  /** A claim changes nothing of a climate. */
  @Override
  public void removed(Claim claim) {}

  /** Adds a listener that is called with every release, in the thread that makes it. */
  public void listen(Consumer<Climate> listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
  }

  /** Returns the figures that may be published now, and records the release in the ledger. */
  public synchronized Climate release() {
    Roster.Population population = roster.population();
    Climate climate =
        design.disclosure().perturbation().isPresent() ? perturbed(population) : exact(population);
    listeners.forEach(listener -> listener.accept(climate));
    return climate;
  }

  private Climate exact(Roster.Population population) {
    Table table = population.rows().table(population.segments(), design.sensitive());
    return releases.next(population.rows(), population.at(), table);
  }

  private Climate perturbed(Roster.Population population) {
    Perturbation perturbation = design.disclosure().perturbation().orElseThrow();
    return new PerturbedReleases(design, measures, spectrum.provenance(), perturbation)
        .next(population.rows(), population.segments());
  }

  /**
   * Returns the number of releases of changed members that the ledger can still take. With 0, cells
   * keep their former figures for good; begin a new ledger before that, for new readers.
   */
  public int releasesLeft() {
    return releases.ledger().releasesLeft();
  }

  /**
   * Writes the monitor, so that {@link #restore} can continue from here, and leaves the stream
   * open. The snapshot holds exact counts and ids, and the digest of the ledger. Keep it as closely
   * as the records themselves, and store the ledger with it.
   *
   * @throws IOException if the stream cannot be written
   */
  public synchronized void save(OutputStream to) throws IOException {
    try (Snapshot.Out out = new Snapshot.Out(to)) {
      roster.write(out, this::header);
      PublishedValuesCodec.write(releases.published(), out);
    }
  }

  private Snapshot.Header header(long changes, int people) {
    PublishedValues published = releases.published();
    return new Snapshot.Header(
        Snapshot.FORMAT,
        releases.ledger().sha256(),
        spectrum.provenance().modelSha256(),
        design.breakdowns(),
        design.sensitive().stream().sorted().toList(),
        design.disclosure().threshold(),
        design
            .disclosure()
            .perturbation()
            .map(each -> "perturbed with secret " + each.fingerprint())
            .orElse("exact"),
        design.periods().stream().map(QuarterRange::toString).toList(),
        design.challenges().stream().map(ChallengeId::value).toList(),
        PeriodBits.CODES,
        changes,
        people,
        published.splits.size(),
        published.cells.size(),
        releases.outcomes().associations(),
        releases.outcomes().at());
  }

  /**
   * Returns a monitor that continues from a snapshot, and leaves the stream open. Its design may
   * have further periods after those of the snapshot: that is how to add new periods.
   *
   * @param ledger the ledger of the saved monitor, as it was when it was saved
   * @throws InvalidInputException if the stream has no snapshot, or one with another ledger, design
   *     or model; each problem names a part that differs and what to do
   * @throws IOException if the stream cannot be read
   */
  public static ClimateMonitor restore(
      InputStream from, ClimateDesign design, Spectrum spectrum, ReleaseLedger ledger)
      throws IOException {
    ClimateMonitor monitor = of(design, spectrum, ledger);
    Snapshot.In in = new Snapshot.In(from);
    try {
      monitor.read(in);
      return monitor;
    } catch (InvalidInputException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw in.wrong(String.valueOf(e.getMessage()));
    } catch (NullPointerException e) { // of a row; their lists and maps come from the stream
      throw in.wrong("holds null where a value is needed");
    }
  }

  private void read(Snapshot.In in) throws IOException {
    Snapshot.Header header = in.read(Snapshot.Header.class);
    List<Problem> differences = header.differences(header(0, 0));
    if (!differences.isEmpty()) {
      throw in.wrong(differences);
    }
    roster.read(in, header);
    releases.resume(
        new PublishedValuesCodec(measures, header).read(header, in),
        new Releases.PublishedOutcomes(header.associations(), header.outcomesAt()));
    in.end();
  }

  /** Returns the number of periods as text, and nothing about the people. */
  @Override
  public String toString() {
    return "ClimateMonitor{periods=%s}".formatted(design.periods().size());
  }
}
