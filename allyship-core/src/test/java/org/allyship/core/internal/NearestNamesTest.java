package org.allyship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {
  @ParameterizedTest
  @CsvSource({"abc,abc,0", "abc,abd,1", "abc,ab,1", "'',abc,3", "kitten,sitting,3"})
  void a_distance_counts_single_changes(String from, String to, int distance) {
    assertThat(NearestNames.between(from, to)).isEqualTo(distance);
  }

  @Test
  void three_names_are_listed_the_nearest_first_and_equals_in_the_order_given() {
    assertThat(NearestNames.hint("lisen", List.of("speak", "listens", "liken", "listen", "leave")))
        .isEqualTo("the nearest are liken, listen, listens");
  }

  @Test
  void without_known_names_the_hint_says_so() {
    assertThat(NearestNames.hint("listen", List.of())).isEqualTo("there are none");
  }
}
