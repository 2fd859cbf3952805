package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final int WIDTH = 100;

  @Test
  void the_readme_shows_what_its_main_job_prints() throws IOException {
    byte[] reference = Run.of("reference").out().getBytes(StandardCharsets.UTF_8);
    List<String> printed =
        Run.reading(reference, new Screen(WIDTH, false, false), "place").out().lines().toList();

    List<String> shown = table(Files.readString(Path.of("../../README.md")));

    assertThat(shown).hasSizeGreaterThan(5);
    assertThat(printed).containsAll(shown);
  }

  private static List<String> table(String readme) {
    String rest = readme.substring(readme.indexOf("```text\nid  ") + "```text\n".length());
    return rest.substring(0, rest.indexOf("```")).lines().filter(l -> !l.equals("…")).toList();
  }
}
