package org.allyship.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allyship.core.Behavior;
import org.allyship.core.problem.InvalidInputException;
import org.junit.jupiter.api.Test;

class ManyProblemsTest {
  @Test
  void as_many_as_are_listed_are_all_there_is() {
    assertThat(refusal(100).problems())
        .hasSize(100)
        .noneMatch(problem -> problem.message().contains("more problems"));
  }

  @Test
  void problems_beyond_the_first_hundred_are_not_dropped_in_silence() {
    assertThat(refusal(150).problems())
        .hasSize(101)
        .last()
        .hasToString("has more problems than the 100 listed");
  }

  private static InvalidInputException refusal(int problems) {
    String json =
        IntStream.range(0, problems)
            .mapToObj("\"f%s\": \"x\""::formatted)
            .collect(Collectors.joining(", ", "{\"coding\": {", "}}"));
    return catchThrowableOfType(
        InvalidInputException.class, () -> StrictJson.read(json, Behavior.class, "a behavior"));
  }
}
