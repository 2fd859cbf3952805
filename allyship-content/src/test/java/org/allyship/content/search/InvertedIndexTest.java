package org.allyship.content.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.content.search.InvertedIndex.Field;
import org.allyship.content.search.InvertedIndex.Match;
import org.junit.jupiter.api.Test;

class InvertedIndexTest {
  private static final InvertedIndex INDEX =
      index(
          List.of(
              text("Credit the idea", "Say whose idea it was", "They lead", "Workplace"),
              text("Ask for pay bands", "Ask those who decide", "It is fair", "Workplace"),
              text("Sit with a newcomer", "Sit down and listen", "They are in", "School")));

  @Test
  void the_score_is_as_the_formula_says() {
    // By hand: n = 1 of N = 3; 'idea' once of 3 words in a title (mean 11 / 3) and once of 5 in the
    // how (mean 13 / 3).
    double title = 4 / (0.25 + 0.75 * 3 / (11 / 3.0));
    double how = 1 / (0.25 + 0.75 * 5 / (13 / 3.0));
    double expected = Math.log(1 + 2.5 / 1.5) * (title + how) / (1.2 + title + how);
    assertThat(INDEX.find("idea ", List.of()))
        .hasEntrySatisfying(
            0, match -> assertThat(match.score()).isCloseTo(expected, within(1e-12)))
        .hasSize(1);
  }

  @Test
  void an_exact_title_scores_the_sum_of_its_weights() {
    double each = Math.log(1 + 2.5 / 1.5);
    assertThat(INDEX.find("Credit the idea!", List.of()).get(0).score())
        .isCloseTo(3 * each, within(1e-12));
  }

  @Test
  void expansion_terms_count_half() {
    double expanded = INDEX.find("", List.of("idea")).get(0).score();
    assertThat(expanded).isEqualTo(INDEX.find("idea ", List.of()).get(0).score() / 2);
  }

  @Test
  void typed_words_are_not_expanded_again() {
    assertThat(INDEX.find("ideas", List.of("idea"))).isEqualTo(INDEX.find("ideas", List.of()));
  }

  @Test
  void matched_terms_are_listed_in_the_order_of_the_query() {
    assertThat(INDEX.find("ideas they cerdit", List.of()).get(0).terms())
        .containsExactly("idea", "they", "credit");
  }

  @Test
  void a_word_outscores_its_inflection_which_outscores_a_typing_error() {
    double exact = score("credit ");
    assertThat(score("credits")).isBetween(score("credti"), exact);
    assertThat(exact).isGreaterThan(score("credits"));
    assertThat(score("credits")).isGreaterThan(score("credti"));
  }

  @Test
  void the_last_word_may_be_unfinished() {
    assertThat(INDEX.find("newc", List.of())).containsOnlyKeys(2);
    assertThat(INDEX.find("newc ", List.of())).isEmpty();
    assertThat(INDEX.find("n", List.of())).isEmpty();
  }

  @Test
  void words_may_be_written_joined_or_apart() {
    InvertedIndex index =
        index(
            List.of(
                text("Use non-binary terms", "-", "-", "-"),
                text("Join a walkout", "-", "-", "-")));
    assertThat(index.find("nonbinary", List.of())).containsOnlyKeys(0);
    assertThat(index.find("binary", List.of())).containsOnlyKeys(0);
    assertThat(index.find("walk out", List.of())).containsOnlyKeys(1);
  }

  @Test
  void compounds_are_found_by_a_long_part_and_the_other_way_around() {
    InvertedIndex index =
        new InvertedIndex(
            List.of(
                text("Fordere Gehaltstransparenz", "-", "-", "-"),
                text("Führe strukturierte Gespräche", "-", "-", "-")),
            SuffixRules.of("de"));
    assertThat(index.find("Gehalt ", List.of())).containsOnlyKeys(0);
    assertThat(index.find("Transparenz ", List.of())).containsOnlyKeys(0);
    assertThat(index.find("Vorstellungsgespräche", List.of())).containsOnlyKeys(1);
  }

  @Test
  void a_common_term_finds_nothing_unless_all_terms_are_common() {
    List<Map<Field, String>> texts = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      texts.add(text(i < 11 ? "The one" : "Else", "-", "-", "-"));
    }
    texts.add(text("The giraffe", "-", "-", "-"));
    InvertedIndex index = index(texts);
    assertThat(index.find("the", List.of())).hasSize(12);
    assertThat(index.find("the elephant", List.of())).isEmpty();
    assertThat(index.find("the giraffe", List.of())).containsOnlyKeys(30);
    assertThat(index.find("giraffe", List.of("the"))).containsOnlyKeys(30);
  }

  @Test
  void there_may_be_no_text() {
    assertThat(index(List.of()).find("idea", List.of("idea"))).isEmpty();
  }

  private static double score(String typed) {
    Match match = INDEX.find(typed, List.of()).get(0);
    return match.score();
  }

  private static InvertedIndex index(List<Map<Field, String>> texts) {
    return new InvertedIndex(texts, SuffixRules.of("en"));
  }

  private static Map<Field, String> text(String title, String how, String why, String labels) {
    return Map.of(Field.TITLE, title, Field.HOW, how, Field.WHY, why, Field.LABELS, labels);
  }
}
