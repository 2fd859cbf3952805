package org.allyship.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Measures reading the bundled pack in a JVM that has read it before. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ContentBenchmark {
  /** Measures reading the entries and the English words. */
  @Benchmark
  public ContentPack bundled() {
    return ContentPacks.bundled();
  }

  /** Measures the same with the words of the four other languages. */
  @Benchmark
  public List<Language> bundledInEveryLanguage() {
    return ContentPacks.bundled().languages();
  }
}
