package org.allyship.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.junit.jupiter.api.Test;

class ProblemLogTest {
  @Test
  void an_input_with_too_many_problems_is_not_read_to_its_end() {
    ProblemLog log = new ProblemLog("in.csv");
    for (int i = 1; i <= ProblemLog.MOST_COUNTED; i++) {
      log.add(List.of(new Problem("line " + i, "is wrong")));
    }
    assertThat(log.render()).startsWith("in.csv has 100000 problems:").endsWith("and 99000 more\n");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> log.add(List.of(new Problem("line 100001", "is wrong"))))
        .withMessageContaining("in.csv has 11 problems:\n  line 1: is wrong\n")
        .withMessageContaining("has more than 100000 problems in all");
  }
}
