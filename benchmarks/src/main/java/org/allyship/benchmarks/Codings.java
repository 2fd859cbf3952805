package org.allyship.benchmarks;

import java.util.List;
import org.allyship.content.ReferenceSet;
import org.allyship.core.Coding;
import org.allyship.core.labeled.LabeledBehavior.Judgment;
import org.allyship.scoring.Spectrum;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** All codings of the reference set, by both coders, returned in turn. */
@State(Scope.Thread)
public class Codings {
  private final Coding[] codings = bundled();
  private final byte[][] bytes = bytes(codings);
  private int next;

  /**
   * Checks that the engine and the baseline give the same results.
   *
   * @throws IllegalStateException if the hand-written loop differs from the engine on a coding
   */
  @Setup
  public void requireSameResults() {
    Spectrum spectrum = Spectrum.standard();
    HandWrittenLoop loop = new HandWrittenLoop(spectrum.model());
    double[] shares = new double[7];
    for (int i = 0; i < codings.length; i++) {
      Coding coding = codings[i];
      if (spectrum.classify(coding) != loop.answer(bytes[i], shares)
          || Double.compare(spectrum.position(coding), loop.position(bytes[i], shares)) != 0) {
        throw new IllegalStateException(
            "the hand-written loop must place %s as the engine does: %s at %s, not %s at %s"
                .formatted(
                    coding,
                    spectrum.classify(coding),
                    spectrum.position(coding),
                    loop.answer(bytes[i], shares),
                    loop.position(bytes[i], shares)));
      }
    }
  }

  Coding next() {
    return codings[advance()];
  }

  byte[] nextBytes() {
    return bytes[advance()];
  }

  private int advance() {
    int now = next;
    next = now + 1 == codings.length ? 0 : now + 1;
    return now;
  }

  static Coding[] bundled() {
    return ReferenceSet.bundled().stream()
        .flatMap(behavior -> behavior.judgments().stream())
        .map(Judgment::coding)
        .toArray(Coding[]::new);
  }

  private static byte[][] bytes(Coding[] codings) {
    return List.of(codings).stream().map(HandWrittenLoop::bytes).toArray(byte[][]::new);
  }
}
