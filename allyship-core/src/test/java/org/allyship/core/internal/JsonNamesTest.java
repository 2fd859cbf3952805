package org.allyship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.allyship.core.Setting;
import org.allyship.core.catalog.KeyFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNamesTest {
  @Test
  void names_are_in_lower_case_with_hyphens_in_the_order_of_the_constants() {
    assertThat(JsonNames.of(Setting.class))
        .containsExactly("workplace", "school", "health-care", "home", "community", "online");
    assertThat(JsonNames.of(KeyFeature.RISK_TAKING)).isEqualTo("risk-taking");
  }

  @ParameterizedTest
  @EnumSource
  void a_constant_is_found_by_its_name(Setting setting) {
    assertThat(JsonNames.constant(Setting.class, JsonNames.of(setting))).isSameAs(setting);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "HOME", "Home", " home", "home\n", "health_care", "onlıne"})
  void nothing_else_is_a_name(String name) {
    assertThat(JsonNames.constant(Setting.class, name)).isNull();
  }
}
