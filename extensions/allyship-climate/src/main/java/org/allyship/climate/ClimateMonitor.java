package org.allyship.climate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.record.HistoryListener;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.ReleaseLedger;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonState;

/**
 * The climate of a group, once or live.
 *
 * <pre>{@code
 * ClimateMonitor monitor = ClimateMonitor.of(design, spectrum, ledger);
 * members.forEach(monitor::join);
 * log.replay(monitor);                 // and every change after that, one by one
 * Climate climate = monitor.release(); // what readers may see now
 * }</pre>
 *
 * <p>It takes members, their behaviors, corrections and withdrawals in any order, from any number
 * of threads. What it counts depends on what holds now and not on how it came to be. Only {@link
 * #release} shows anything, through the disclosure control of its design and a ledger of all that
 * the same readers were shown before. A cell keeps its former figures until enough people in it
 * were touched, so that watching does not tell who has just answered (decision 0020). Give a ledger
 * to one monitor only, and go on with both together: {@link #save}, {@link #restore}.
 *
 * <p>It keeps of each person a {@link PersonState} and three numbers for each period: 1.8 kilobytes
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
    this.measures = new Measures(design);
    this.roster = new Roster(design, spectrum, measures);
    this.releases =
        new Releases(
            design, measures, Objects.requireNonNull(ledger, "ledger"), spectrum.provenance());
  }

  /**
   * Returns a monitor of a group that nobody belongs to yet.
   *
   * @param ledger of releases to the readers of this climate, and not used for another before
   */
  public static ClimateMonitor of(ClimateDesign design, Spectrum spectrum, ReleaseLedger ledger) {
    return new ClimateMonitor(design, spectrum, ledger);
  }

  /**
   * Takes somebody into the group, or says anew where they stand.
   *
   * @throws IllegalArgumentException if they have no value in a breakdown of the design, or name a
   *     challenge that is not in it
   */
  public void join(Member member) {
    roster.join(member);
  }

  /** Takes somebody out of the group; what they did is kept for when they come back. */
  public void leave(ParticipantId person) {
    roster.leave(person);
  }

  /** Says anew all that is counted of somebody. */
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

  /** Has somebody told of every release from now on, in the thread that makes it. */
  public void listen(Consumer<Climate> listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
  }

  /** Returns what readers may see now, and has the ledger remember it. */
  public synchronized Climate release() {
    Roster.Population population = roster.population();
    Climate climate = releases.next(population.rows(), population.at(), population.table());
    listeners.forEach(listener -> listener.accept(climate));
    return climate;
  }

  /**
   * Writes all that it holds, so that {@link #restore} can go on from here, and leaves the stream
   * open. What is written holds exact counts and ids; keep it as closely as the records themselves,
   * and the ledger beside it.
   *
   * @throws IOException if the stream cannot be written
   */
  public synchronized void save(OutputStream to) throws IOException {
    try (Snapshot.Out out = new Snapshot.Out(to)) {
      roster.write(out, this::header);
      PublishedValuesCodec.write(releases.publishedValues(), out);
    }
  }

  private Snapshot.Header header(long changes, int people) {
    PublishedValues publishedValues = releases.publishedValues();
    return new Snapshot.Header(
        Snapshot.FORMAT,
        spectrum.provenance().modelSha256(),
        design.breakdowns(),
        design.sensitive().stream().sorted().toList(),
        design.disclosure().threshold(),
        design.periods().stream().map(QuarterRange::toString).toList(),
        design.challenges().stream().map(ChallengeId::value).toList(),
        changes,
        people,
        PublishedValuesCodec.splits(publishedValues),
        publishedValues.cells.size(),
        publishedValues.associations,
        publishedValues.outcomesAt);
  }

  /**
   * Returns a monitor that goes on from where another was saved, and leaves the stream open. Its
   * design may have further periods after those of the other: that is how time goes on.
   *
   * @param ledger the ledger of that one, as it was then
   * @throws InvalidInputException if it was not saved so, or by another design or model
   * @throws IOException if the stream cannot be read
   */
  public static ClimateMonitor restore(
      InputStream from, ClimateDesign design, Spectrum spectrum, ReleaseLedger ledger)
      throws IOException {
    ClimateMonitor monitor = of(design, spectrum, ledger);
    Snapshot.In in = new Snapshot.In(from);
    Snapshot.Header header = in.read(Snapshot.Header.class);
    if (!header.canGoOnAs(monitor.header(0, 0))) {
      throw in.wrong("is of another design or model than those given");
    }
    monitor.roster.read(in, header);
    monitor.releases.resume(new PublishedValuesCodec(monitor.measures).read(header, in));
    in.end();
    return monitor;
  }

  /** Tells how many periods it has, and nothing of the people. */
  @Override
  public String toString() {
    return "ClimateMonitor{periods=%d}".formatted(design.periods().size());
  }
}
