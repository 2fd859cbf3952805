package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"Jane.Doe", "Jane_Doe", "Jane-Doe", "Mary-Jane.Doe", "123-45-6789"})
  void a_name_or_the_number_of_a_person_is_refused_and_not_repeated(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParticipantId.of(value))
        .withMessageContaining("looks like the name or the number of a person")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"k1:4f2a", "P-1", "E.12345", "X-Y", "Team7-B", "123-456-789", "12345678"})
  void an_opaque_id_is_kept(String value) {
    assertThat(ParticipantId.of(value).value()).isEqualTo(value);
  }

  @Test
  void ids_with_one_hash_have_an_order_so_that_maps_stay_fast() {
    ParticipantId first = ParticipantId.of("AaAa");
    ParticipantId second = ParticipantId.of("BBBB");
    assertThat(first).hasSameHashCodeAs(second).isLessThan(second);
    assertThat(BehaviorId.of("AaAa")).isLessThan(BehaviorId.of("BBBB"));
  }
}
