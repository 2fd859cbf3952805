package org.allyship.benchmarks;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.BehaviorRecord;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures reading one record from a line of NDJSON: directly, and with a tree. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
  private static final int RECORDS = 4096;

  private final String[] lines = lines();
  private int next;

  private static String[] lines() {
    SyntheticRecords year = SyntheticRecords.ofYear(RECORDS / 10);
    String[] lines = new String[RECORDS];
    for (int i = 0; i < RECORDS; i++) {
      lines[i] = StrictJson.write(year.next());
    }
    return lines;
  }

  private String nextLine() {
    next = next + 1 == RECORDS ? 0 : next + 1;
    return lines[next];
  }

  /** Measures what {@code assess} does with a valid line. */
  @Benchmark
  public @Nullable Object quick() {
    return JsonBinding.quick(nextLine(), BehaviorRecord.class);
  }

  /** Measures what it does with an invalid line to find all problems. */
  @Benchmark
  public Optional<BehaviorRecord> byTree() {
    ArrayList<Problem> problems = new ArrayList<>();
    return JsonBinding.parse(nextLine(), problems)
        .flatMap(tree -> JsonBinding.bind(tree, BehaviorRecord.class, "", problems));
  }
}
