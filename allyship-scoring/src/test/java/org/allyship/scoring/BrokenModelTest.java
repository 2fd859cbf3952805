package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allyship.core.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken model must be refused with the message in the {@code .expected} file. */
class BrokenModelTest {
  @Test
  void the_model_that_the_cases_start_from_is_good() throws IOException {
    byte[] json = Files.readAllBytes(BrokenModels.SMALL);
    assertThat(SpectrumModel.read(new ByteArrayInputStream(json), "small-model.json").id())
        .isEqualTo("small");
  }

  @Test
  void a_model_of_format_1_with_four_scorecards_is_good() throws IOException {
    byte[] json = Files.readAllBytes(BrokenModels.SMALL_OF_FORMAT_1);
    SpectrumModel model = SpectrumModel.read(new ByteArrayInputStream(json), "format-1.json");
    assertThat(model.format()).isEqualTo(1);
    assertThat(model.scorecards()).hasSize(4);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void is_refused_in_these_words(String name) throws IOException {
    byte[] json = BrokenModels.input(name);
    InvalidInputException refusal =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> SpectrumModel.read(new ByteArrayInputStream(json), name));
    assertThat(refusal).isNotNull();
    assertThat(refusal.problems()).isNotEmpty();
    Path expected = BrokenModels.FOLDER.resolve(name + ".expected");
    String actual = refusal.getMessage() + "\n";
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("golden files are not re-recorded in CI").isNull();
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }

  static List<String> names() throws IOException {
    return BrokenModels.names();
  }
}
