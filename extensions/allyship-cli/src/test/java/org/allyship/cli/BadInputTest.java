package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken input is refused with the very text in the file beside it. */
class BadInputTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @ParameterizedTest(name = "{0}")
  @MethodSource("toPlace")
  void place_says_what_is_wrong_and_stops(Path file) throws IOException {
    assertRefused(file, Run.of("place", file.toString(), "--format=ndjson"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("toPlaceSkippingInvalid")
  void place_says_all_that_is_wrong_when_told_to_skip_it(Path file) throws IOException {
    assertRefused(file, Run.of("place", file.toString(), "--format=ndjson", "--skip-invalid"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("toEvaluate")
  void evaluate_says_all_that_is_wrong(Path file) throws IOException {
    Run run = Run.of("evaluate", file.toString());
    assertRefused(file, run);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("toAssess")
  void assess_says_what_is_wrong_and_assesses_nothing(Path file) throws IOException {
    Run run = Run.of("assess", file.toString(), "--period=2026");
    assertRefused(file, run);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("toAssessSkippingInvalid")
  void assess_says_all_that_is_wrong_when_told_to_skip_it(Path file) throws IOException {
    assertRefused(file, Run.of("assess", file.toString(), "--period=2026", "--skip-invalid"));
  }

  private static void assertRefused(Path file, Run run) throws IOException {
    assertThat(run.code()).isEqualTo(Allyship.BAD_INPUT);
    String name = file.getFileName().toString();
    Golden.assertMatches(
        file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected"), run.err());
    assertThat(run.err())
        .doesNotContain("Exception", "jackson", "fastcsv")
        .doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
  }

  static List<Path> toPlace() throws IOException {
    return cases("bad");
  }

  static List<Path> toPlaceSkippingInvalid() throws IOException {
    return cases("bad-skip-invalid");
  }

  static List<Path> toEvaluate() throws IOException {
    return cases("bad-labeled");
  }

  static List<Path> toAssess() throws IOException {
    return cases("bad-recorded");
  }

  static List<Path> toAssessSkippingInvalid() throws IOException {
    return cases("bad-recorded-skip-invalid");
  }

  private static List<Path> cases(String folder) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      List<Path> cases =
          files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList();
      assertThat(cases).isNotEmpty();
      return cases;
    }
  }
}
