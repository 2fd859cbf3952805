package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The attacker's solver against another one. */
class PolytopeTest {
  @Test
  void largest_sums_are_those_of_another_solver() throws IOException {
    List<String> problems = problems();
    assertThat(problems).hasSize(300);
    for (String problem : problems) {
      String[] parts = problem.split("\\|");
      String[] cells = parts[0].split(";");
      double[] weights =
          Arrays.stream(parts[1].split(" ")).mapToDouble(Double::parseDouble).toArray();
      boolean[][] sets = new boolean[cells.length][weights.length];
      int[] counts = new int[cells.length];
      for (int i = 0; i < cells.length; i++) {
        for (int j = 0; j < weights.length; j++) {
          sets[i][j] = cells[i].charAt(j) == '1';
        }
        counts[i] = Integer.parseInt(cells[i].substring(weights.length + 1));
      }
      assertThat(new Polytope(sets, counts, weights.length).largest(weights))
          .as(problem)
          .isCloseTo(Double.parseDouble(parts[2]), within(1e-6));
    }
  }

  private static List<String> problems() throws IOException {
    try (InputStream file = PolytopeTest.class.getResourceAsStream("largest-sums.txt")) {
      String text =
          new String(
              Objects.requireNonNull(file, "largest-sums.txt").readAllBytes(),
              StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }
}
