package org.allyship.scoring.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Figures that R worked out; the first line of each file names the calls. */
final class Oracle {
  private static final double RELATIVE = 1e-10;

  private Oracle() {}

  /** The rows of a file, each a list of numbers. */
  static List<double[]> rows(String file) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Oracle.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).startsWith("# R ");
      int columns = lines.readLine().split(",").length;
      List<double[]> rows = lines.lines().map(Oracle::numbers).toList();
      assertThat(rows).hasSizeGreaterThan(600).allSatisfy(row -> assertThat(row).hasSize(columns));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double[] numbers(String line) {
    return Arrays.stream(line.split(","))
        .mapToDouble(text -> Double.parseDouble(text.replace("Inf", "Infinity")))
        .toArray();
  }

  /** Requires agreement to a relative 1e-10, and of what is below 1e-300 that both are. */
  static void assertAgrees(double actual, double expected, Object of) {
    double error = Math.abs(actual - expected);
    assertThat(error <= RELATIVE * expected || (actual < 1e-300 && expected < 1e-300))
        .as("%s of %s, where R says %s", actual, of, expected)
        .isTrue();
  }
}
