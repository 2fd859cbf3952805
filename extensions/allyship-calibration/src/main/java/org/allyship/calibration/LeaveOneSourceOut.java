package org.allyship.calibration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/** Places every behavior with a model that was fitted without any behavior of its source. */
final class LeaveOneSourceOut {
  private final Fitting fitting;

  LeaveOneSourceOut(Fitting fitting) {
    this.fitting = fitting;
  }

  Evaluation evaluate(Evaluation.Truth truth, List<Observation> observations) {
    Evaluation evaluation = new Evaluation(truth);
    run(observations, evaluation::add);
    return evaluation;
  }

  void run(List<Observation> observations, BiConsumer<Observation, Placement> placed) {
    Set<String> sources =
        observations.stream()
            .map(Observation::source)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    for (String source : sources) {
      List<Observation> others =
          observations.stream().filter(row -> !row.source().equals(source)).toList();
      Spectrum spectrum = Spectrum.of(fitting.fit(others));
      for (Observation row : observations) {
        if (row.source().equals(source)) {
          placed.accept(row, spectrum.place(row.coding(), IntendedUse.RESEARCH));
        }
      }
    }
  }
}
