package org.allyship.benchmarks;

import java.util.concurrent.TimeUnit;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Claim;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Measures adding a record to the state of a person, removing it, and merging two states. The
 * states are those of 2,048 people, in turn; each has the four quarters of the year.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StateBenchmark {
  private static final int PEOPLE = 2048;
  private static final int EACH = 2;
  private static final int RECORDS = EACH * PEOPLE;

  private final Spectrum spectrum = Spectrum.standard();
  private final BehaviorRecord[] records = records();
  private final PersonState[] states = new PersonState[PEOPLE];
  private final PersonState[] others = new PersonState[PEOPLE];
  private int next;

  /** Creates the states. No count reaches its limit before all iterations are over. */
  public StateBenchmark() {
    makeStates(states);
    makeStates(others);
  }

  private static BehaviorRecord[] records() {
    SyntheticRecords year = SyntheticRecords.ofYear(PEOPLE);
    BehaviorRecord[] records = new BehaviorRecord[RECORDS];
    for (int i = 0; i < RECORDS; i++) {
      records[i] = year.next();
    }
    return records;
  }

  private void makeStates(PersonState[] made) {
    for (int person = 0; person < PEOPLE; person++) {
      made[person] = PersonState.empty(spectrum);
      for (int quarter = 1; quarter <= 4; quarter++) {
        made[person].add(
            new Claim(ParticipantId.of("p"), Level.ALLYSHIP, new Quarter(2026, quarter).lastDay()));
      }
      for (int i = 0; i < EACH; i++) {
        made[person].add(records[person * EACH + i]);
      }
    }
  }

  /** Creates the merged states again, because their counts grow fast. */
  @Setup(org.openjdk.jmh.annotations.Level.Iteration)
  public void forgetMerges(BenchmarkParams running) {
    if (running.getBenchmark().endsWith("merge")) {
      makeStates(states);
    }
  }

  private int advance() {
    int now = next;
    next = now + 1 == RECORDS ? 0 : now + 1;
    return now;
  }

  /** Measures adding a record, which must not allocate. */
  @Benchmark
  public void add() {
    int i = advance();
    states[i % PEOPLE].add(records[i]);
  }

  /** Measures adding and removing a record, which must not allocate. */
  @Benchmark
  public void addAndRemove() {
    int i = advance();
    states[i % PEOPLE].add(records[i]);
    states[i % PEOPLE].remove(records[i]);
  }

  /** Measures merging a state of two records into another with the same quarters. */
  @Benchmark
  public void merge() {
    int i = advance() % PEOPLE;
    states[i].merge(others[i]);
  }
}
