package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allyship.core.Perspective;
import org.allyship.core.questionnaire.Item;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.QuestionnaireId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled questionnaires. */
class BundledQuestionnaireTest {
  private static final ContentPack PACK = ContentPacks.bundled();

  /** The first sentence of a card on evidence, which states that it has none. */
  private static final Map<String, String> NO_EVIDENCE =
      Map.of(
          "en", "There is no evidence yet on validity",
          "de", "Es gibt noch keine Belege für Gültigkeit",
          "es", "Todavía no hay pruebas de su validez",
          "fr", "Il n’existe encore aucune preuve de validité",
          "pt-BR", "Ainda não há evidência sobre validade");

  @Test
  void the_two_views_can_be_compared_item_by_item() {
    Questionnaire own = PACK.questionnaire(QuestionnaireId.of("own-behavior"));
    Questionnaire seen = PACK.questionnaire(QuestionnaireId.of("as-seen-by-those-supported"));
    assertThat(own.answeredBy()).isEqualTo(Perspective.SELF);
    assertThat(seen.answeredBy()).isEqualTo(Perspective.RECIPIENT);
    assertThat(seen.items()).isEqualTo(own.items());
    assertThat(seen.facets()).isEqualTo(own.facets());
    assertThat(PACK.scale(seen).lowest()).isEqualTo(PACK.scale(own).lowest());
    assertThat(PACK.scale(seen).highest()).isEqualTo(PACK.scale(own).highest());
  }

  @Test
  void every_questionnaire_has_reversed_items() {
    for (Questionnaire questionnaire : PACK.questionnaires()) {
      List<Item> reversed = questionnaire.items().stream().filter(Item::reversed).toList();
      assertThat(reversed).as(questionnaire.id().value()).isNotEmpty();
      assertThat(reversed).hasSizeLessThan(questionnaire.items().size() / 2);
    }
  }

  @Test
  void every_facet_has_three_items_or_more() {
    for (Questionnaire questionnaire : PACK.questionnaires()) {
      for (String facet : questionnaire.facets()) {
        assertThat(questionnaire.items())
            .as("%s/%s", questionnaire.id(), facet)
            .filteredOn(item -> item.facet().equals(facet))
            .hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_card_states_that_no_evidence_of_validity_exists(Locale language) {
    String none = NO_EVIDENCE.get(language.toLanguageTag());
    assertThat(none).as("how %s says that there is no evidence", language).isNotNull();
    for (Questionnaire questionnaire : PACK.questionnaires()) {
      assertThat(PACK.text(language).of(questionnaire).card().evidence())
          .as(questionnaire.id().value())
          .startsWith(none);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_two_items_of_a_questionnaire_read_the_same(Locale language) {
    for (Questionnaire questionnaire : PACK.questionnaires()) {
      assertThat(PACK.text(language).of(questionnaire).items().values()).doesNotHaveDuplicates();
    }
  }

  static List<Locale> languages() {
    return new PackView(PACK).locales();
  }
}
