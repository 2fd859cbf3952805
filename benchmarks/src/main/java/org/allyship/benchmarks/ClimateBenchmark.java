package org.allyship.benchmarks;

import java.util.concurrent.TimeUnit;
import org.allyship.climate.ClimateMonitor;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.disclosure.Disclosure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Measures one live update of the climate of a million people: a record that is added, or removed.
 * The records are those of randomly chosen people, too many for any cache, and are then removed in
 * the same order, so that the group does not change. It needs a heap of 6 GB, and most of a minute
 * to create the group, once for each fork.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
public class ClimateBenchmark {
  private static final int RECORDS = 1 << 18;

  /** A million people and their records. */
  @State(Scope.Benchmark)
  public static class Group {
    private final ClimateMonitor monitor;
    private final BehaviorRecord[] records = new BehaviorRecord[RECORDS];

    /** Adds all people. */
    public Group() {
      Organization organization = new Organization();
      monitor = organization.monitor(Disclosure.exact());
      for (int person = 0; person < Organization.PEOPLE; person++) {
        monitor.put(SyntheticRecords.person(person), organization.state(person));
        monitor.join(organization.member(person));
      }
      for (int i = 0; i < RECORDS; i++) {
        records[i] = organization.change();
      }
    }
  }

  /** The updates of one thread: each of its records is added, and later removed. */
  @State(Scope.Thread)
  public static class Updates {
    private int first;
    private int step;
    private int next;
    private boolean out;

    /** Starts at the first record that no other thread has. */
    @Setup
    public void begin(ThreadParams thread) {
      first = thread.getThreadIndex();
      step = thread.getThreadCount();
      next = first;
    }

    void update(Group group) {
      if (out) {
        group.monitor.removed(group.records[next]);
      } else {
        group.monitor.added(group.records[next]);
      }
      next += step;
      if (next >= RECORDS) {
        next = first;
        out = !out;
      }
    }
  }

  /** Measures one update in a single thread. */
  @Benchmark
  public void update(Group group, Updates updates) {
    updates.update(group);
  }

  /** Measures one update in each of two threads; the time is that of one of them. */
  @Benchmark
  @Threads(2)
  public void updateByTwoThreads(Group group, Updates updates) {
    updates.update(group);
  }
}
