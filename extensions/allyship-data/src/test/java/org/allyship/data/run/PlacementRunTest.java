package org.allyship.data.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.allyship.data.InputFormat;
import org.allyship.data.rules.ReadingRules;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;

class PlacementRunTest {
  private static final PlacementRun RUN =
      PlacementRun.of(Spectrum.standard(), IntendedUse.LEARNING);

  private final List<String> tasks = new ArrayList<>();
  private final List<String> placed = new ArrayList<>();

  private RunResult place(ReadingRules rules, String rows) throws IOException {
    InputSource source =
        new InputSource(
            "-",
            InputFormat.CSV,
            new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
            task -> {
              tasks.add(task);
              return new RunListener.Pass() {};
            });
    return RUN.place(RowFile.behaviors(source, rules), each -> placed.add(each.location()));
  }

  @Test
  void a_run_stops_at_the_first_invalid_record() throws IOException {
    RunResult result = place(ReadingRules.standard(), "id,act\na,deed\nb,dance\nc,deed\n");
    assertThat(placed).containsExactly("line 2");
    assertThat(result.used()).isEqualTo(1);
    assertThat(result.isValid()).isFalse();
    assertThat(result.account().isWhole()).isFalse();
    assertThat(tasks).containsExactly("placing");
  }

  @Test
  void a_run_that_skips_invalid_records_returns_their_problems() throws IOException {
    RunResult result =
        place(
            ReadingRules.builder().skipInvalid(true).build(), "id,act\na,deed\nb,dance\nc,deed\n");
    assertThat(placed).containsExactly("line 2", "line 4");
    assertThat(result.account().isWhole()).isTrue();
    assertThat(result.problems().render()).contains("1 problem:\n  line 3 column act: 'dance'");
  }

  @Test
  void a_file_without_a_behavior_is_a_problem() throws IOException {
    RunResult result = place(ReadingRules.standard(), "id,act\n");
    assertThat(result.used()).isZero();
    assertThat(result.problems().render()).contains("holds no behavior");
  }
}
