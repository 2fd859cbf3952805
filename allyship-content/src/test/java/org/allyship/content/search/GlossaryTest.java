package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
  private static final ContentPack PACK = ContentPacks.bundled();
  private static final Map<String, Glossary> GLOSSARIES = new HashMap<>();
  private static final Glossary GLOSSARY = glossary("en");

  @TempDir private Path folder;

  /** A hyphen means that nothing is found. */
  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/search/terms.tsv", delimiter = '\t')
  void terms_are_found_by_their_names(String language, String text, String id) {
    assertThat(find(glossary(language), text)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Our ERGs asked allies to act              | employee-resource-group ally
          performative allyship is no allyship      | performative-allyship allyship
          Co‑Conspirators, not by‑standers!         | accomplice bystander
          MICRO AGGRESSIONS and micro-affirmations  | microaggression microaffirmation
          an ally, and again the ally's allies      | ally
          called out for a racist remark            | calling-out racism
          disabled people of color                  | disabled-person
          biopc and lbgtq                           | bipoc lgbtq
          """)
  void terms_that_a_text_names_are_found_in_its_order(String text, String ids) {
    assertThat(mentioned(text)).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | She died. All of it rallied on.
          en | they are biassd and give positive feedback
          es | Di qué vía hay allí, en pocas palabras, y usa herramientas de IA
          fr | Que de vies, ma vie
          de | Dein Recht fordern
          pt | Por via das dúvidas, ali mesmo
          """)
  void words_that_resemble_a_term_are_not_mistaken_for_it(String language, String text) {
    assertThat(glossary(language).mentionedIn(text)).isEmpty();
  }

  @Test
  void long_names_in_other_languages_are_found_if_exact() {
    assertThat(glossary("es-MX").mentionedIn("Verbündetsein; Privilegs, LSBT"))
        .extracting(term -> term.id().value())
        .containsExactly("allyship");
  }

  @Test
  void a_text_names_nothing_without_words() {
    assertThat(GLOSSARY.mentionedIn("")).isEmpty();
    assertThat(GLOSSARY.mentionedIn(" ?! ")).isEmpty();
    assertThat(GLOSSARY.find("")).isEmpty();
  }

  @Test
  void a_name_as_near_to_two_terms_finds_neither() throws IOException {
    ContentPack pack =
        new EditedPack(folder).say("nl", "sponsor-somebody", "-", "sexism", "xacism").read();
    Glossary dutch = Glossary.of(pack, Locale.forLanguageTag("nl"));
    assertThat(find(GLOSSARY, "yacism")).isEqualTo("racism");
    assertThat(find(dutch, "yacism")).isEqualTo("-");
    assertThat(find(dutch, "xacism")).isEqualTo("sexism");
  }

  @Test
  void names_of_the_language_come_first_and_then_those_of_others() throws IOException {
    ContentPack pack =
        new EditedPack(folder).say("nl", "sponsor-somebody", "-", "ally", "mentor").read();
    Glossary dutch = Glossary.of(pack, Locale.forLanguageTag("nl-BE"));
    assertThat(find(dutch, "mentor")).isEqualTo("ally");
    assertThat(find(dutch, "mentorship")).isEqualTo("mentor");
    assertThat(find(dutch, "allies")).isEqualTo("ally");
    assertThat(find(Glossary.of(pack, Locale.ENGLISH), "mentor")).isEqualTo("mentor");
  }

  @Test
  void a_retired_term_gives_its_replacement() throws IOException {
    ContentPack pack =
        new EditedPack(folder).retire("glossary.json", "terms", "bystander", "upstander").read();
    Glossary glossary = Glossary.of(pack, Locale.ENGLISH);
    assertThat(find(glossary, "bystander")).isEqualTo("upstander");
    assertThat(glossary.mentionedIn("passive bystanders"))
        .extracting(term -> term.id().value())
        .containsExactly("upstander");
  }

  @Test
  void text_that_is_too_long_is_refused() {
    assertThatThrownBy(() -> GLOSSARY.find("x".repeat(1 << 20)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a name to be looked up may have at most 1000 characters");
    assertThatThrownBy(() -> GLOSSARY.mentionedIn("x".repeat(1 << 20)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a text that mentions terms may have at most 20000 characters");
  }

  private static Glossary glossary(String language) {
    return GLOSSARIES.computeIfAbsent(
        language, tag -> Glossary.of(PACK, Locale.forLanguageTag(tag)));
  }

  private static String find(Glossary glossary, String text) {
    return glossary.find(text).map(term -> term.id().value()).orElse("-");
  }

  private static List<String> mentioned(String text) {
    return GLOSSARY.mentionedIn(text).stream().map(term -> term.id().value()).toList();
  }
}
