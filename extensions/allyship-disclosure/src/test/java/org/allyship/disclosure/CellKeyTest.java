package org.allyship.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellKeyTest {
  @Test
  void values_with_one_hash_give_keys_with_many() {
    List<String> names =
        IntStream.range(0, 64)
            .mapToObj(
                bits ->
                    IntStream.range(0, 6)
                        .mapToObj(i -> (bits >> i & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining()))
            .toList();
    assertThat(names.stream().map(String::hashCode).distinct()).hasSize(1);
    assertThat(names.stream().map(name -> CellKey.of("team", name).hashCode()).distinct())
        .hasSizeGreaterThan(60);
  }

  @Test
  void equal_keys_have_one_hash() {
    assertThat(CellKey.of("team", "a", "b")).hasSameHashCodeAs(CellKey.of("team", "a", "b"));
  }
}
