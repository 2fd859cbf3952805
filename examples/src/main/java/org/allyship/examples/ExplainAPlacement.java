package org.allyship.examples;

import java.io.PrintStream;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.scoring.Explanation;
import org.allyship.scoring.ExplanationLine;
import org.allyship.scoring.Finding;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/** Explains a placement line by line. */
public final class ExplainAPlacement {
  private ExplainAPlacement() {}

  /** A firm praises women on one day of the year and pays them less on all of them. */
  public static void run(PrintStream out) {
    Coding banner =
        Coding.of(
            Anchor.ACT_SYMBOL,
            Anchor.COST_NONE,
            Anchor.CONGRUENCE_CONTRADICTS,
            Anchor.VISIBILITY_PUBLIC);
    Placement placement = Spectrum.standard().place(banner, IntendedUse.LEARNING);

    for (Finding finding : placement.findings()) {
      out.printf("%s, probability %.2f%n", finding.type(), finding.probability());
    }
    Explanation why = placement.explanation().get(2);
    for (ExplanationLine line : why.lines()) {
      if (line.points() != 0) {
        out.printf("%+d  %s %s%n", line.points(), line.ruleId(), line.anchor());
      }
    }
    out.printf("%d points, %d needed%n", why.score(), why.threshold());
  }
}
