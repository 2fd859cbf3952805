package org.allyship.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.allyship.core.Perspective;
import org.allyship.core.SourceId;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
  @Test
  void an_item_is_named_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                questionnaire("listens", "acts")
                    .addItems(item("i1", "listens"), item("i2", "acts"), item("i1", "acts"))
                    .build())
        .withMessage("questionnaire 'q' must name each item once, but names 'i1' twice");
  }

  @Test
  void an_item_belongs_to_a_facet_of_the_questionnaire() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                questionnaire("listens")
                    .addItems(item("i1", "listens"), item("i2", "acts\u202e"))
                    .build())
        .withMessage(
            "questionnaire 'q' item 'i2' must belong to a facet of it, but belongs to 'acts?'");
  }

  @Test
  void a_facet_has_an_item() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> questionnaire("listens", "acts\n").addItem(item("i1", "listens")).build())
        .withMessage("questionnaire 'q' facet 'acts?' must have an item");
  }

  @Test
  void facets_and_items_keep_their_order() {
    Questionnaire questionnaire =
        questionnaire("listens", "acts")
            .addItems(item("i3", "acts"), item("i1", "listens"), item("i2", "acts"))
            .build();
    assertThat(questionnaire.facets()).containsExactly("listens", "acts");
    assertThat(questionnaire.items())
        .extracting(item -> item.id().value())
        .containsExactly("i3", "i1", "i2");
  }

  @Test
  void an_item_is_not_reversed_and_asks_about_no_challenge_unless_it_says_so() {
    Item item = item("i1", "listens");
    assertThat(item.reversed()).isFalse();
    assertThat(item.challenge()).isEmpty();
  }

  @Test
  void items_of_one_name_may_stand_in_two_questionnaires() {
    assertThatCode(
            () -> {
              questionnaire("acts").addItem(item("i1", "acts")).build();
              questionnaire("listens").addItem(item("i1", "listens")).build();
            })
        .doesNotThrowAnyException();
  }

  private static Item item(String id, String facet) {
    return Item.builder().id(ItemId.of(id)).facet(facet).build();
  }

  private static Questionnaire.Builder questionnaire(String... facets) {
    Questionnaire.Builder builder = Questionnaire.builder();
    builder.id(QuestionnaireId.of("q")).answeredBy(Perspective.SELF).scale(ScaleId.of("often"));
    builder.addFacets(facets).addSource(SourceId.of("s")).since("1.0.0");
    return builder;
  }
}
