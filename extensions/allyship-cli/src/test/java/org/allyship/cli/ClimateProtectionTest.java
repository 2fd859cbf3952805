package org.allyship.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClimateProtectionTest {
  @TempDir private Path folder;

  private Path key;

  @BeforeEach
  void writeKey() throws IOException {
    key = Files.writeString(folder.resolve("key.txt"), "a secret of sixteen or more\n");
  }

  private Run perturbed(String... more) {
    String[] options = new String[more.length + 2];
    options[0] = "--protection=perturbed";
    options[1] = "--key=" + key;
    System.arraycopy(more, 0, options, 2, more.length);
    return ClimateCommandTest.group(options);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "climate-perturbed.txt|--by=unit/team --by=site --period=2025..2026 --every=year",
        "climate-perturbed.json|--by=unit --period=2026 --format=json"
      })
  void it_shows_perturbed_counts_as_recorded(String golden, String options) throws IOException {
    Run run = perturbed(options.split(" "));
    assertThat(run.err())
        .startsWith(
            "note: counts are perturbed; give every run for the same readers the same --key\n");
    assertThat(run.code()).isZero();
    Golden.assertMatches(ClimateCommandTest.RESOURCES.resolve("golden").resolve(golden), run.out());
  }

  @Test
  void line_ends_after_the_secret_are_ignored() throws IOException {
    String before = perturbed("--by=unit", "--period=2026").out();
    Files.writeString(key, "a secret of sixteen or more");
    assertThat(perturbed("--by=unit", "--period=2026").out()).isEqualTo(before);
    Files.writeString(key, "another secret of sixteen or more");
    assertThat(perturbed("--by=unit", "--period=2026").out()).isNotEqualTo(before);
  }

  @Test
  void a_page_says_that_counts_are_perturbed_and_need_not_add_up() throws IOException {
    Path page = folder.resolve("page.html");
    Run run = perturbed("--by=unit", "--period=2026", "--report=" + page);
    assertThat(run.code()).isZero();
    assertThat(Files.readString(page))
        .contains("counts need not add up to their totals, and 0 does not mean nobody")
        .doesNotContain("Shares are exact");
  }

  @Test
  void options_that_do_not_fit_are_refused() throws IOException {
    assertRefused(
        ClimateCommandTest.group("--period=2026", "--protection=perturbed"),
        "--protection perturbed needs a secret; give its file with --key");
    assertRefused(
        ClimateCommandTest.group("--period=2026", "--key=" + key),
        "--key is the secret of --protection perturbed; give that too");
    assertRefused(
        perturbed("--period=2026", "--state=" + folder.resolve("state")),
        "--protection perturbed needs no --state; its figures depend on FILE and MEMBERS only");
    assertRefused(
        perturbed("--period=2026", "--outcome=belonging"),
        "--outcome is compared with exact counts only; leave it out, or use --protection exact");
    Files.writeString(key, "too short");
    assertRefused(
        perturbed("--period=2026"), "the key of a perturbation needs 16 bytes or more, but has 9");
    Files.writeString(key, "x".repeat(1025));
    assertRefused(perturbed("--period=2026"), "the file of --key has more than 1024 bytes");
  }

  private static void assertRefused(Run run, String message) {
    assertThat(run.code()).isEqualTo(Allyship.BAD_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error: " + message + "\n");
  }
}
