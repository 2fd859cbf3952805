package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.allyship.cli.console.Screen;
import org.allyship.scoring.Spectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "place",
        "assess",
        "climate",
        "sample",
        "evaluate",
        "reference",
        "actions",
        "explain",
        "prompt",
        "interrupt",
        "codebook",
        "new-pack",
        "validate-pack"
      })
  void every_command_tells_the_versions(String command) {
    Run run = command.isEmpty() ? Run.of("--version") : Run.of(command, "--version");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("allyship " + Spectrum.standard().provenance().libraryVersion())
        .contains(Spectrum.standard().provenance().modelSha256());
  }

  @ParameterizedTest
  @CsvSource({
    "fly,Unmatched argument at index 0: 'fly'",
    "--color,Unknown option: '--color'",
    "explain,Missing required parameter: 'ACTION'",
    "sample,Missing required parameter: 'DIR'",
    "new-pack,Missing required parameter: 'DIR'",
    "validate-pack,Missing required parameter: 'DIR'"
  })
  void a_wrong_command_is_told_with_the_way_to_help(String command, String message) {
    Run run = Run.of(command);
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err()).contains(message, "--help'");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void without_a_file_place_and_evaluate_read_standard_input() {
    String reference = Run.of("reference").out();
    assertThat(Run.reading(reference, "place").out()).contains("451 behaviors");
    assertThat(Run.reading(reference, "evaluate").out()).contains("n = 451");
  }

  @Test
  void an_argument_with_an_at_sign_is_no_file_of_arguments(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("people.csv"), "id,act\nb-1,secret words\n");
    Run run = Run.of("place", "@" + file);
    assertThat(run.code()).isEqualTo(Allyship.BAD_STREAM);
    assertThat(run.err()).doesNotContain("secret");
  }

  @Test
  void no_command_at_all_is_told() {
    assertThat(Run.of().err()).isEqualTo("error: name a command\nSee 'allyship --help'.\n");
  }

  @Test
  void an_action_that_is_not_there_brings_the_nearest_ones() {
    Run run = Run.of("explain", "carry-message-as-buffer");
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.err())
        .contains("'carry-message-as-buffer' is not an action")
        .contains("the nearest are carry-the-message-as-a-buffer, ");
  }

  @Test
  void labeled_behaviors_evaluate_alike_in_every_format() {
    String[] formats = {"labeled.csv", "labeled.ndjson"};
    String first = Run.of("evaluate", "src/test/resources/examples/" + formats[0]).out();
    String second = Run.of("evaluate", "src/test/resources/examples/" + formats[1]).out();
    assertThat(first).isNotEmpty().isEqualTo(second);
  }

  @Test
  void a_screen_is_what_the_environment_and_the_streams_say() {
    assertThat(Screen.of(Map.of(), 100, true, true)).isEqualTo(new Screen(100, true, false));
    assertThat(Screen.of(Map.of(), 120, false, true)).isEqualTo(new Screen(120, false, true));
    assertThat(Screen.of(Map.of("NO_COLOR", "1"), 80, true, true).color()).isFalse();
    assertThat(Screen.of(Map.of("NO_COLOR", ""), 80, true, true).color()).isTrue();
    assertThat(Screen.of(Map.of("TERM", "dumb"), 80, true, true).color()).isFalse();
    assertThat(Screen.of(Map.of("COLUMNS", "60"), 80, true, true).columns()).isEqualTo(60);
    assertThat(Screen.of(Map.of("COLUMNS", "1"), 80, true, true).columns()).isEqualTo(40);
    assertThat(Screen.of(Map.of("COLUMNS", "wide"), 80, true, true).columns()).isEqualTo(80);
  }
}
