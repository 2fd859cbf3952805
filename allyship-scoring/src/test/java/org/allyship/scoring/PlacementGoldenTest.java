package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.core.Behavior;
import org.allyship.core.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code NAME.behavior.json} in the folder must be placed by the small model as {@code
 * NAME.placement.json} next to it says. {@code -Dgolden.update=true} records them again.
 */
class PlacementGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/org/allyship/scoring/golden");
  private static final String INPUT = ".behavior.json";

  static List<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(INPUT))
          .map(name -> name.substring(0, name.length() - INPUT.length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void there_are_cases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_placement_is_written_as_recorded(String name) throws IOException {
    String json = Files.readString(CASES.resolve(name + INPUT));
    Behavior behavior = StrictJson.read(json, Behavior.class, name);
    Placement placement = Given.SMALL.place(behavior, IntendedUse.SELF_REFLECTION);
    String actual =
        StrictJson.write(placement).replace(placement.provenance().libraryVersion(), "THIS") + "\n";
    Path expected = CASES.resolve(name + ".placement.json");
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI"))
          .as("CI, where no golden file is recorded")
          .isNotEqualTo("true");
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
  }
}
