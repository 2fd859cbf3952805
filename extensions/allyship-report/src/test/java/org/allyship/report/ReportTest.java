package org.allyship.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allyship.content.LocalizedText;
import org.allyship.core.Coding;
import org.allyship.report.text.ReportMessages;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private static final LocalizedText ENGLISH = Samples.CONTENT.text(Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "placement, en",
    "placement-performative, pt-BR",
    "placement-unknown, en",
    "placements, fr",
    "pattern, en",
    "pattern, de",
    "pattern-others-only, es",
    "pattern-empty, en",
    "climate, en",
    "climate-small, fr",
    "climate-suppressed, de"
  })
  void a_page_is_as_recorded(String name, String language) throws IOException {
    LocalizedText text = Samples.CONTENT.text(Locale.forLanguageTag(language));
    Golden.assertMatches(name + "." + language, Samples.reports().get(name).html(text));
  }

  @ParameterizedTest
  @MethodSource("org.allyship.report.Samples#languages")
  void a_page_says_its_language_and_that_nobody_reviewed_it(Locale language) {
    LocalizedText text = Samples.CONTENT.text(language);
    Document page = Jsoup.parse(Report.of(Samples.pattern()).html(text));
    assertThat(page.root().selectFirst("html").attr("lang")).isEqualTo(language.toLanguageTag());
    assertThat(page.root().selectFirst("html").attr("dir")).isEqualTo("ltr");
    assertThat(page.selectFirst("footer").text())
        .contains(
            ReportMessages.of(text.language().locale())
                .message(
                    "translation-unreviewed", Map.of("language", text.language().nativeName())));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_page_says_what_it_is_for_and_what_it_was_made_with(String name) {
    String notes =
        Jsoup.parse(Samples.reports().get(name).html(ENGLISH)).selectFirst("footer").text();
    assertThat(notes)
        .contains("Do not use it for hiring, promotion, pay or discipline.")
        .contains("The model is not validated")
        .contains(Spectrum.standard().provenance().modelSha256())
        .contains(Spectrum.standard().provenance().modelVersion())
        .contains(Spectrum.standard().provenance().libraryVersion())
        .containsAnyOf("Self-reflection", "Learning", "Climate of a group");
  }

  @Test
  void a_page_is_meant_for_the_person_unless_told_otherwise() {
    Report report = Report.of(Samples.pattern());
    String person = ReportMessages.of(Locale.ENGLISH).message("readers-person", Map.of());
    assertThat(report.html(ENGLISH)).contains(person);
    for (ReportAudience readers : ReportAudience.values()) {
      assertThat(report.readers(readers).html(ENGLISH))
          .contains(ReportMessages.of(Locale.ENGLISH).message(readers.message(), Map.of()));
    }
    assertThat(report.readers("Read by the two of us.").html(ENGLISH))
        .contains("Read by the two of us.")
        .doesNotContain(person);
  }

  @Test
  void the_same_results_and_words_give_the_same_page() {
    assertThat(Report.of(Samples.pattern()).html(ENGLISH))
        .isEqualTo(Report.of(Samples.pattern()).html(ENGLISH));
  }

  @Test
  void a_behavior_without_a_level_has_no_place_on_the_spectrum() {
    Document page = Jsoup.parse(Report.of(Samples.performative()).html(ENGLISH));
    assertThat(page.select("figcaption b").eachText())
        .containsExactly(
            "How probable each answer is",
            "Does it harm the people it means to help?",
            "Was too little done where something was called for?",
            "Is it for show?");
  }

  @Test
  void several_behaviors_stand_in_their_order() {
    Document page = Jsoup.parse(Report.of(Samples.several()).html(ENGLISH));
    assertThat(page.selectFirst("figure").select(".name").eachText())
        .containsExactlyElementsOf(Samples.several().stream().map(NamedPlacement::name).toList());
  }

  @Test
  void reasons_are_left_out_of_long_reports_and_said_to_be() {
    String withReasons = Report.of(Samples.many(12)).html(ENGLISH);
    String without = Report.of(Samples.many(13)).html(ENGLISH);
    assertThat(Jsoup.parse(withReasons).select("figure").size()).isGreaterThan(30);
    assertThat(Jsoup.parse(without).select("figure")).hasSize(1);
    assertThat(without).contains("Reasons are shown in reports of up to 12 behaviors.");
  }

  @Test
  void the_largest_reports_stay_under_500_kilobytes() {
    String longest = "&".repeat(100);
    List<NamedPlacement> many =
        Samples.many(Report.MOST).stream()
            .map(named -> new NamedPlacement(longest, named.placement()))
            .toList();
    for (Locale language : Samples.languages()) {
      LocalizedText text = Samples.CONTENT.text(language);
      assertThat(size(Report.of(many).html(text))).isLessThan(500_000);
      assertThat(size(Report.of(many.subList(0, 12)).html(text))).isLessThan(500_000);
      assertThat(size(Report.of(Samples.pattern()).html(text))).isLessThan(50_000);
    }
  }

  private static int size(String html) {
    return html.getBytes(StandardCharsets.UTF_8).length;
  }

  @Test
  void too_many_behaviors_or_none_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.of(Samples.many(201)))
        .withMessage("a report holds 1 to 200 placements, but was given 201; make several");
    assertThatIllegalArgumentException().isThrownBy(() -> Report.of(List.of()));
  }

  @Test
  void placements_for_different_uses_are_refused() {
    Placement other = Spectrum.standard().place(Coding.unknown(), IntendedUse.RESEARCH);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Report.of(
                    List.of(
                        new NamedPlacement("b-1", Samples.advocacy()),
                        new NamedPlacement("b-2", other))))
        .withMessage(
            "placements in one report must have one model and one use, "
                + "but 'b-2' has others than 'b-1'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void a_blank_name_or_note_is_refused(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NamedPlacement(blank, Samples.advocacy()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.of(Samples.advocacy()).readers(blank));
  }

  @Test
  void a_name_or_note_that_is_too_long_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NamedPlacement("x".repeat(101), Samples.advocacy()))
        .withMessage(
            "the name of a behavior must have 1 to 100 characters, but was '%s…' with 101"
                .formatted("x".repeat(60)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Report.of(Samples.advocacy()).readers("x".repeat(1001)));
  }

  @Test
  void numbers_and_days_are_written_as_the_language_writes_them() {
    assertThat(Report.of(Samples.pattern()).html(Samples.CONTENT.text(Locale.GERMAN)))
        .contains("Vom 1. Januar 2026 bis zum 31. Dezember 2026.")
        .contains("5,9 (4,0 bis 8,0)");
    assertThat(Report.of(Samples.pattern()).html(ENGLISH))
        .contains("From January 1, 2026 to December 31, 2026.")
        .contains("5.9 (4.0 to 8.0)");
  }

  static List<String> names() {
    return List.copyOf(Samples.reports().keySet());
  }
}
