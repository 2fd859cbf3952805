package org.allyship.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.Language;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Measures costs that a program has once: each measurement is the first call in a new JVM. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark {
  /** Measures reading and compiling the bundled model, then one placement with its explanation. */
  @Benchmark
  public Object firstPlacement() {
    Coding coding = Coding.of(Anchor.ACT_DEED, Anchor.REACH_TEAM, Anchor.COST_STANDING);
    Placement placement = Spectrum.standard().place(coding, IntendedUse.LEARNING);
    return placement.explanation();
  }

  /** Measures reading and checking the entries and the English words of the bundled pack. */
  @Benchmark
  public ContentPack bundledContent() {
    return ContentPacks.bundled();
  }

  /** Measures the same with the words of the four other languages. */
  @Benchmark
  public List<Language> bundledContentInEveryLanguage() {
    return ContentPacks.bundled().languages();
  }
}
