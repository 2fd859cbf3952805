package org.allyship.examples;

import java.io.PrintStream;
import java.util.List;
import org.allyship.calibration.Evaluation;
import org.allyship.calibration.Evaluation.Truth;
import org.allyship.calibration.Fitting;
import org.allyship.calibration.Observation;
import org.allyship.content.ReferenceSet;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.SpectrumModel;

/** Fits a model to the labels of your own judges, and measures it. */
public final class UseYourOwnModel {
  private UseYourOwnModel() {}

  /** Fits to the first half of the reference set and measures on the second. */
  public static void run(PrintStream out) {
    List<Observation> all = Observation.of(ReferenceSet.bundled());
    List<Observation> judged = all.subList(0, all.size() / 2);
    List<Observation> unseen = all.subList(all.size() / 2, all.size());

    SpectrumModel own = new Fitting(SpectrumModel.standard(), 0.2).fit(judged);
    Evaluation evaluation = Evaluation.of(Spectrum.of(own), Truth.PANEL, unseen);

    out.printf("%d behaviors%n", evaluation.firstAnswerRight().count());
    out.printf("first answer right: %.2f%n", evaluation.firstAnswerRight().value());
    out.printf("one of the first two: %.2f%n", evaluation.firstTwoRight().value());
    out.printf("genuine or not: %.2f%n", evaluation.genuineOrNot().value());
  }
}
