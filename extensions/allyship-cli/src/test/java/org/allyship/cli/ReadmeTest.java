package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.allyship.cli.console.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final int WIDTH = 100;

  @Test
  void the_readme_shows_what_its_main_job_prints_and_ends_in_a_report(@TempDir Path target)
      throws IOException {
    String readme = Files.readString(Path.of("../../README.md"));

    List<String> printed = mainJob(readme, target).lines().toList();

    List<String> shown = table(readme);
    assertThat(shown).hasSizeGreaterThan(5);
    assertThat(printed).containsAll(shown).contains("A group of 400 people.");
    assertThat(Files.readString(target.resolve("climate.html"))).contains("Technology");
  }

  /** Runs all that stands behind the build, as a shell would, and returns what it prints. */
  private static String mainJob(String readme, Path target) {
    String rest = readme.substring(readme.indexOf("mvn -q -DskipTests package && "));
    String job = rest.substring(0, rest.indexOf("```")).replace("\\\n", "");
    StringBuilder printed = new StringBuilder();
    for (String step : job.split("&&")) {
      if (!step.strip().startsWith("mvn")) {
        printed.append(piped(step.replace("target/", target + "/").split("\\|")));
      }
    }
    return printed.toString();
  }

  private static String piped(String... commands) {
    String last = "";
    for (String command : commands) {
      String[] args = command.strip().split(" +");
      assertThat(args[0]).isEqualTo("allyship");
      Run run =
          Run.reading(
              last.getBytes(StandardCharsets.UTF_8),
              new Screen(WIDTH, false, false),
              Arrays.copyOfRange(args, 1, args.length));
      assertThat(run.code()).as(run.err()).isZero();
      last = run.out();
    }
    return last;
  }

  private static List<String> table(String readme) {
    String rest = readme.substring(readme.indexOf("```text\nid  ") + "```text\n".length());
    return rest.substring(0, rest.indexOf("```")).lines().filter(l -> !l.equals("…")).toList();
  }
}
