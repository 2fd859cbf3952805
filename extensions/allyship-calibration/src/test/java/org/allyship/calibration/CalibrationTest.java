package org.allyship.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.allyship.calibration.Evaluation.Truth;
import org.allyship.content.ReferenceSet;
import org.allyship.core.Setting;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior;
import org.allyship.scoring.SpectrumModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
  private static final List<LabeledBehavior> BEHAVIORS = ReferenceSet.bundled();

  /** Run the command in CONTRIBUTING.md when this fails, and look at what moved. */
  @Test
  void the_program_writes_the_bundled_model_and_its_report_to_the_bit(@TempDir Path folder)
      throws IOException {
    Path model = folder.resolve("standard-0.2.0.json");
    Path report = folder.resolve("report.md");

    Calibration.main(new String[] {model.toString(), report.toString()});

    assertThat(model)
        .hasSameBinaryContentAs(
            Path.of(
                "../../allyship-scoring/src/main/resources/org/allyship/scoring/standard-0.2.0.json"));
    assertThat(report).hasSameBinaryContentAs(Path.of("../../docs/model-report.md"));
  }

  @Test
  void without_two_files_the_program_says_how_it_is_used() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Calibration.main(new String[0]))
        .withMessage("usage: Calibration MODEL.json REPORT.md, but had 0 arguments");
  }

  /** Floors a little below what was reached, so that a change that costs accuracy is seen. */
  @Test
  void leaving_one_source_out_the_model_is_as_right_as_the_report_says() {
    Evaluation evaluation =
        new LeaveOneSourceOut(new Fitting(Calibration.prior(BEHAVIORS), Calibration.STRENGTH))
            .evaluate(Truth.PANEL, Observation.of(BEHAVIORS));

    assertThat(evaluation.firstAnswerRight().value()).isGreaterThan(0.85);
    assertThat(evaluation.genuineOrNot().value()).isGreaterThan(0.96);
  }

  @Test
  void the_reference_set_has_enough_of_every_label_and_mostly_workplaces() {
    Map<Label, Integer> counts = new EnumMap<>(Label.class);
    BEHAVIORS.forEach(behavior -> counts.merge(behavior.label(), 1, Integer::sum));

    assertThat(BEHAVIORS).hasSizeGreaterThanOrEqualTo(300);
    assertThat(counts.keySet()).containsExactly(Label.values());
    assertThat(counts.values()).allMatch(count -> count >= 40);
    assertThat(BEHAVIORS.stream().filter(b -> b.setting() == Setting.WORKPLACE).count())
        .isGreaterThan(BEHAVIORS.size() / 2);
  }

  @Test
  void literature_can_be_read_and_is_its_own_canonical_text() throws IOException {
    SpectrumModel literature = Calibration.literature();

    assertThat(
            Files.readString(
                Path.of("src/main/resources/org/allyship/calibration/literature.json")))
        .isEqualTo(literature.toJson());
  }
}
