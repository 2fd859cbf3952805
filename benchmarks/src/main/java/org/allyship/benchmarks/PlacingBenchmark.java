package org.allyship.benchmarks;

import java.util.concurrent.TimeUnit;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures placing one coding: the score alone, with its explanation, and with all results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlacingBenchmark {
  private final Spectrum spectrum = Spectrum.standard();
  private final HandWrittenLoop loop = new HandWrittenLoop(spectrum.model());
  private final double[] shares = new double[7];

  /** The baseline of {@link #answerOnly}. */
  @Benchmark
  public Classification handWrittenAnswer(Codings codings) {
    return loop.answer(codings.nextBytes(), shares);
  }

  /** The baseline of {@link #positionOnly} and of {@link #placeWithExplanation}. */
  @Benchmark
  public double handWrittenPosition(Codings codings) {
    return loop.position(codings.nextBytes(), shares);
  }

  /** Measures the classification, which must not allocate. */
  @Benchmark
  public Classification answerOnly(Codings codings) {
    return spectrum.classify(codings.next());
  }

  /** Measures the classification with all seven probabilities, which must not allocate. */
  @Benchmark
  public Classification answerWithProbabilities(Codings codings) {
    return spectrum.classify(codings.next(), shares);
  }

  /** Measures the position, which must not allocate. */
  @Benchmark
  public double positionOnly(Codings codings) {
    return spectrum.position(codings.next());
  }

  /**
   * Measures classification, position and all lines of the explanation, which take at most 1.2 KB.
   */
  @Benchmark
  public void placeWithExplanation(Codings codings, Blackhole blackhole) {
    Placement placement = spectrum.place(codings.next(), IntendedUse.LEARNING);
    blackhole.consume(placement.classification());
    blackhole.consume(placement.position());
    blackhole.consume(placement.explanation());
  }

  /** Measures all results of a placement. */
  @Benchmark
  public void everything(Codings codings, Blackhole blackhole) {
    Placement placement = spectrum.place(codings.next(), IntendedUse.LEARNING);
    blackhole.consume(placement.classification());
    blackhole.consume(placement.position());
    blackhole.consume(placement.explanation());
    blackhole.consume(placement.range());
    blackhole.consume(placement.expectedPosition());
    blackhole.consume(placement.probabilities());
    blackhole.consume(placement.candidates());
    blackhole.consume(placement.certainty());
    blackhole.consume(placement.findings());
    blackhole.consume(placement.mostInformativeFeature());
    blackhole.consume(placement.nearestCounterfactual());
  }
}
