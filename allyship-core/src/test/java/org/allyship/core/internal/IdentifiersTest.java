package org.allyship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.allyship.core.ActionId;
import org.allyship.core.BehaviorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @Test
  void an_id_has_at_most_64_characters() {
    assertThatCode(() -> BehaviorId.of("x".repeat(64))).doesNotThrowAnyException();
    assertThatCode(() -> ActionId.of("x".repeat(64))).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BehaviorId.of("x".repeat(65)))
        .withMessageEndingWith("but had 65 characters");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActionId.of("x".repeat(65)))
        .withMessageEndingWith("but was '" + "x".repeat(60) + "…'");
  }

  @Test
  void an_empty_id_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BehaviorId.of(""))
        .withMessageEndingWith("but was empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ActionId.of(""))
        .withMessageEndingWith("but was ''");
  }

  @Test
  void only_the_first_wrong_character_is_reported() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BehaviorId.of("Ann Example"))
        .withMessageEndingWith("but its character 4 was ' '");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ally", "1st", "-a", "a_b", "a b", "ä", "ı", "a\n", "a\u0000"})
  void a_slug_is_lower_case_words_joined_by_hyphens(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> ActionId.of(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z9", "a-", "a--b", "credit-the-idea-2"})
  void a_slug_starts_with_a_letter(String value) {
    assertThat(Identifiers.isSlug(value)).isTrue();
    assertThat(ActionId.of(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0", "1.0.0", "1.10.2", "01.2.3", "99999.99999.99999"})
  void a_version_is_three_numbers_of_up_to_five_digits(String value) {
    assertThat(Identifiers.isVersion(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "1",
        "1.0",
        "1.0.",
        ".1.0",
        "1..0",
        "1.0.0.",
        ".1.0.0",
        "1.0.0.0",
        "100000.0.0",
        "1.0.100000",
        "-1.0.0",
        "1.0.0-rc",
        "v1.0.0",
        "1.0.x",
        " 1.0.0",
        "1.0.0\n",
        "1,0,0",
        "١.٠.٠"
      })
  void nothing_else_is_a_version(String value) {
    assertThat(Identifiers.isVersion(value)).isFalse();
  }

  @Test
  void an_id_is_named_when_it_is_missing() {
    assertThatNullPointerException()
        .isThrownBy(() -> Identifiers.requireSlug("action", null))
        .withMessage("action id");
    assertThatNullPointerException()
        .isThrownBy(() -> Identifiers.requireOpaque("behavior", null))
        .withMessage("behavior id");
  }

  @Test
  void an_id_shows_its_value() {
    assertThat(BehaviorId.of("b-1")).hasToString("b-1");
    assertThat(ActionId.of("a-1")).hasToString("a-1");
  }

  @Test
  void an_excerpt_is_cut_and_shows_no_control_or_formatting_character() {
    assertThat(SafeText.of("a\tb\u202ec\u2028d\ud800e")).isEqualTo("a?b?c?d?e");
    assertThat(SafeText.of("x".repeat(60))).isEqualTo("x".repeat(60));
    assertThat(SafeText.of("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
  }
}
