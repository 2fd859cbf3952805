package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          Credit the IDEA,       credit the idea
          co-conspirator,        co conspirator
          co‑conspirator,        co conspirator
          ally's,                ally
          allies’ rights,        allies rights
          don't,                 don
          l'allié d’une école,   allie une ecole
          qu'il,                 il
          aujourd'hui,           aujourd hui
          'ally',                ally
          ally´s,                ally
          5 D's,                 5 d
          DE&I,                  de i
          LGBTQ+,                lgbtq
          Straße und STRASSE,    strasse und strasse
          Verbündete,            verbundete
          İSTİSMAR ısrar,        istismar israr
          cœur et Æther,         coeur et aether
          ação coração,          acao coracao
          ﬁnd the ① ally,        find the 1 ally
          ally\u00adship\u200b,  allyship
          盟友 و حليف,            盟友 و حليف
          """)
  void words_are_folded(String text, String words) {
    assertThat(Tokenizer.tokens(text)).containsExactly(words.split(" "));
  }

  @Test
  void a_hyphen_may_join() {
    assertThat(Tokenizer.tokensJoiningHyphens("A co-conspirator, non‑binary"))
        .containsExactly("a", "coconspirator", "nonbinary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "???", "'", "''", "-", "\u0301", "\u200b", "\ud800", "🙂"})
  void there_may_be_no_word(String text) {
    assertThat(Tokenizer.tokens(text)).isEmpty();
  }

  @Test
  void text_that_is_too_long_is_refused() {
    assertThatCode(() -> Tokenizer.requireLength("a name", "x".repeat(1_000), 1_000))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Tokenizer.requireLength("a name", "x".repeat(1_001), 1_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a name may have at most 1000 characters, but had 1001; shorten it or look up its parts");
  }
}
