package org.allyship.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.allyship.climate.SayDoGap;
import org.allyship.climate.Share;
import org.allyship.content.LocalizedText;
import org.allyship.core.record.View;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.ShareFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClimateReportTest {
  private static final LocalizedText ENGLISH = Samples.CONTENT.text(Locale.ENGLISH);

  @Test
  void a_segment_that_is_suppressed_says_why_and_has_no_figure() {
    Element row = row(page(SampleClimate.named()), "Audit");
    assertThat(row.select("td").eachText())
        .containsExactly("not shown: too few people, or it would reveal something about too few");
    assertThat(row.select("td[style]")).isEmpty();
    assertThat(row(page(SampleClimate.named()), "Audit and Design").select("td[style]"))
        .isNotEmpty();
  }

  @Test
  void what_is_suppressed_is_framed_from_end_to_end_and_not_drawn_at_zero() {
    Document page = page(SampleClimate.named());
    assertThat(page.select("svg rect.suppressed-mark"))
        .isNotEmpty()
        .allSatisfy(frame -> assertThat(frame.attr("width")).isEqualTo("100%"));
    for (Element row : page.select(".row:has(rect.suppressed-mark)")) {
      assertThat(row.selectFirst(".value").text()).isEqualTo("not shown");
      assertThat(row.selectFirst("desc").text()).isEqualTo("not shown");
    }
    assertThat(page.select("figure:has(rect.suppressed-mark) figcaption"))
        .allSatisfy(
            caption ->
                assertThat(caption.text())
                    .contains(
                        "Not shown: too few people, or it would reveal something about too few."));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 40, 30%",
    "5, 999, 1%",
    "994, 999, 99%",
    "3, 999, 0.3%",
    "996, 999, 99.7%",
    "5, 1000, 0.5%",
    "123, 1000, 12.3%",
    "5, 1000000, 0.0005%",
    "999995, 1000000, 99.9995%",
    "25, 50, 50%"
  })
  void a_share_never_reads_as_nobody_or_everybody(int count, int people, String share) {
    assertThat(new ShareFormat(new ReportText(ENGLISH)).share(new Share(count, people)))
        .isEqualTo(share);
  }

  @Test
  void bars_and_shades_are_as_long_and_strong_as_the_shares_beside_them() {
    Document page = page(SampleClimate.named());
    Elements bars = page.select(".row:has(rect.bar):not(:has(rect.frame)):has(.value:contains(%))");
    assertThat(bars).hasSizeGreaterThan(30);
    for (Element row : bars) {
      Element figure = row.closest("figure");
      String end = figure.select(".below span").last().text();
      Element bar = row.selectFirst("rect.bar");
      assertThat(bar.attr("x")).isEqualTo("0%");
      assertThat(percent(bar.attr("width")) * percent(end) / 100)
          .isCloseTo(percent(row.selectFirst(".value").text()), within(0.51));
    }
    assertThat(page.select("table.shades td[style]"))
        .hasSizeGreaterThan(20)
        .allSatisfy(cell -> assertThat(cell.attr("style")).isEqualTo("--s:" + cell.text()));
  }

  @Test
  void a_role_is_drawn_as_lost_before_zero_and_as_retained_and_gained_from_there_on() {
    Element figure =
        page(SampleClimate.named()).selectFirst("figure:contains(How roles were lost)");
    assertThat(figure.select(".value").first().text())
        .matches("\\d+% lost, \\d+% retained, \\d+% gained");
    for (Element row : figure.select(".row:has(rect.bar)")) {
      Element lost = row.select("rect.frame").first();
      Element kept = row.selectFirst("rect.bar");
      Element gained = row.select("rect.frame").last();
      assertThat(end(lost)).isCloseTo(percent(kept.attr("x")), within(0.02));
      assertThat(end(kept)).isCloseTo(percent(gained.attr("x")), within(0.02));
    }
    Elements told = figure.select("details tbody tr:not(:contains(not shown))");
    assertThat(told).isNotEmpty();
    for (Element row : told) {
      List<String> counts = row.select("td").eachText().subList(1, 5);
      assertThat(counts).allMatch(count -> count.endsWith(" of 420"));
      assertThat(counts.stream().mapToInt(count -> Integer.parseInt(count.split(" ")[0])).sum())
          .isEqualTo(420);
    }
  }

  @Test
  void roles_and_who_moved_are_shown_only_for_the_whole_group() {
    Document page = page(SampleClimate.named());
    assertThat(page.select("section:has(table.shades)").text()).doesNotContain("Recognized");
    assertThat(page.select("section:has(h2:contains(Momentum))").text())
        .contains(
            "Up: to a role that goes further", "Down: to a role", "shown only for the whole group")
        .contains("the furthest roles count as one");
  }

  @Test
  void what_segments_never_show_is_not_even_named_there_as_suppressed() {
    assertThat(page(SampleClimate.named()).select("section:has(table.shades)").text())
        .contains("Sustained risk", "Report more support")
        .doesNotContain("self-reported", "Report less", "Tokenism", "Promises", "Harm not");
  }

  @Test
  void segments_furthest_apart_are_named_with_their_shares_and_the_interval_of_the_difference() {
    Element row =
        page(SampleClimate.named())
            .select("section:has(h2:contains(By Team)) .row:has(circle)")
            .first();
    assertThat(row.selectFirst(".name").text())
        .isEqualTo("Allyship or beyond, reported by others Service: 60% Audit and Design: 79%");
    assertThat(row.selectFirst(".value").text()).isEqualTo("20 (8 to 31)");
  }

  @Test
  void the_page_says_how_it_protects_people() {
    Element notes = page(SampleClimate.named()).selectFirst("footer");
    assertThat(notes.text())
        .contains(
            "if it has at least 5 people",
            "if it counts at least 5 people and leaves out at least 5",
            "so that nothing can be worked out by subtraction",
            "at least 10 more than the new figures would show",
            "two cells, or two periods of one cell, can show two points in time",
            "Segments have no order of better and worse",
            "Newcombe (1998, method 10)",
            "meant for all members of the group");
  }

  @Test
  void challenges_stand_by_how_many_named_them_and_end_the_page_with_what_helps() {
    Document page = page(SampleClimate.named());
    Element section = page.select("main section").last();
    assertThat(section.selectFirst("h2").text()).isEqualTo("Challenges, and what helps");
    List<Integer> shares =
        section.select(".value").eachText().stream()
            .map(share -> Integer.valueOf(share.substring(0, share.indexOf('%'))))
            .toList();
    assertThat(shares).hasSize(5).isSortedAccordingTo((one, other) -> other - one);
    assertThat(section.select("table.wide caption").eachText())
        .containsExactlyElementsOf(section.select(".name").eachText().subList(0, 3));
    assertThat(section.select("table.wide").first().select("td[data-column=Who can give it]"))
        .extracting(Element::text)
        .containsSubsequence("Organization", "Leader", "Peer");
  }

  @Test
  void without_names_breakdowns_and_challenges_show_by_their_ids() {
    String text = page(NamedClimate.of(SampleClimate.SMALL)).text();
    assertThat(text).contains("By team", "By site", "fear-of-being-penalized");
    assertThat(text).doesNotContain("Fear of being penalized");
  }

  @Test
  void outcomes_go_together_with_indicators_and_have_no_cause() {
    Element section =
        page(SampleClimate.named())
            .selectFirst("section:has(h2:contains(What goes together with support))");
    assertThat(section.text())
        .contains("Belonging (1 to 5) goes together with these")
        .contains("does not show why")
        .contains(" or more")
        .doesNotContainIgnoringCase("because", "leads to", "effect of", "due to", "causes");
  }

  @Test
  void an_organization_with_words_alone_is_named_without_a_verdict() {
    Document page = page(SampleClimate.named());
    assertThat(page.select("li").eachText())
        .contains(
            "Harbor Works Foundation: Others’ view: statements are on record, and no change yet.");
  }

  @Test
  void a_group_that_is_suppressed_shows_nothing_but_why() {
    Document page = page(NamedClimate.of(SampleClimate.of(4)));
    assertThat(page.select("main section")).isEmpty();
    assertThat(page.selectFirst(".lead").text())
        .startsWith("Not shown: the whole group is too small");
    assertThat(page.selectFirst("main").text()).doesNotContain("4 people");
  }

  @Test
  void momentum_of_a_single_period_is_said_to_take_two() {
    Document page = page(NamedClimate.of(SampleClimate.wide(1, 2, 1, "s")));
    assertThat(page.text()).contains("It takes two to see how people moved.");
  }

  @Test
  void levels_of_a_nested_breakdown_are_told_by_a_segment_of_each() {
    Element section = page(SampleClimate.named()).selectFirst("section:contains(By Region)");
    assertThat(section.select("figcaption b").eachText())
        .containsExactly(
            "Largest differences between segments such as “North”",
            "Largest differences between segments such as “North / Bergen”");
    assertThat(section.select("figure").last().select(".row .name").eachText())
        .allMatch(name -> name.contains("North / ") || name.contains("South / "));
    assertThat(section.text()).doesNotContain("Level");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void a_blank_name_is_refused(String blank) {
    NamedClimate climate = NamedClimate.of(SampleClimate.SMALL);
    SayDoGap shown = new SayDoGap(View.OTHERS, 1, 0, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> climate.called(blank));
    assertThatIllegalArgumentException().isThrownBy(() -> climate.breakdown("team", blank));
    assertThatIllegalArgumentException().isThrownBy(() -> climate.organization(blank, shown));
  }

  private static Element row(Document page, String segment) {
    return page.select("table.shades tbody tr").stream()
        .filter(row -> row.selectFirst("th").text().equals(segment))
        .findFirst()
        .orElseThrow();
  }

  private static Document page(NamedClimate climate) {
    return Jsoup.parse(Report.of(climate).html(ENGLISH));
  }

  private static double percent(String text) {
    return Double.parseDouble(text.replace("%", ""));
  }

  private static double end(Element mark) {
    return percent(mark.attr("x")) + percent(mark.attr("width"));
  }
}
