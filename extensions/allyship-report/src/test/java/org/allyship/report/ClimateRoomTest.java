package org.allyship.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allyship.content.LocalizedText;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.Suppressed;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.SegmentNames;
import org.allyship.report.text.ShareFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How much of a climate a page holds, and what it says of the rest. */
class ClimateRoomTest {
  private static final LocalizedText ENGLISH = Samples.CONTENT.text(Locale.ENGLISH);

  @ParameterizedTest
  @MethodSource("crowded")
  void the_largest_reports_stay_under_500_kilobytes(NamedClimate climate) {
    for (Locale language : Samples.languages()) {
      assertThat(size(climate, language)).as(language.toLanguageTag()).isLessThan(500_000);
    }
  }

  @Test
  void the_largest_report_that_the_limits_are_tried_with_comes_close_to_them() {
    assertThat(size(CrowdedClimate.flat(12, 9, 8000), Locale.GERMAN)).isGreaterThan(450_000);
  }

  private static int size(NamedClimate climate, Locale language) {
    String html = Report.of(climate).html(Samples.CONTENT.text(language));
    return html.getBytes(StandardCharsets.UTF_8).length;
  }

  static List<NamedClimate> crowded() {
    return List.of(
        CrowdedClimate.flat(12, 9, 8000),
        CrowdedClimate.flat(1, 200, 4000),
        CrowdedClimate.nested(13, 8, 8000),
        CrowdedClimate.merged(6, 8, 4000));
  }

  @Test
  void what_a_page_leaves_out_is_said_with_how_many_more_the_data_have() {
    Document page = Jsoup.parse(Report.of(CrowdedClimate.nested(13, 8, 2000)).html(ENGLISH));
    assertThat(page.text())
        .contains("There are 13 periods; the last 12 are shown.")
        .contains("The first 12 of 13 breakdowns are shown")
        .contains("Of 10 rows 8 are shown, as a page holds no more")
        .contains("The other 2 are in the data behind it.")
        .contains("at most 6 charts of differences, for the topmost levels of the first breakdowns")
        .contains("The first 6 of 30 outcomes are shown")
        .contains("The first 4 of 30 organizations are shown")
        .contains("the 20 that most people named are shown")
        .contains("Long names have an ellipsis");
    assertThat(page.select("figcaption:contains(Largest differences between segments)")).hasSize(6);
    Elements tables = page.select("table.shades");
    assertThat(tables).hasSize(12);
    assertThat(tables).allSatisfy(table -> assertThat(table.select("tbody tr")).hasSize(8));
  }

  @Test
  void rows_with_figures_come_before_those_that_are_suppressed_and_keep_their_order() {
    NamedClimate climate = CrowdedClimate.merged(6, 8, 2000);
    List<Boolean> withheld =
        climate.climate().cells().stream()
            .filter(cell -> !cell.keys().isEmpty())
            .filter(cell -> cell.keys().get(0).breakdown().equals("breakdown0"))
            .map(cell -> cell.result() instanceof Suppressed)
            .toList();
    int figures = Collections.frequency(withheld, false);
    assertThat(withheld.subList(0, 16)).contains(true);
    assertThat(figures).isBetween(5, 15);
    Document page = Jsoup.parse(Report.of(climate).html(ENGLISH));
    Elements rows = page.select("table.shades").first().select("tbody tr");
    assertThat(rows).hasSize(16);
    assertThat(rows.select("tr:not(:has(td[colspan]))")).hasSize(figures);
    assertThat(rows.last().select("th").text()).contains(" and ");
    assertThat(rows.first().select("th").text()).endsWith("000");
  }

  @ParameterizedTest
  @CsvSource({"100, 100", "101, 100", "3 190, 97", "4 4 4, 100", "90 90, 50", "9 9 9 90, 73"})
  void breakdowns_share_the_rows_of_a_page_so_that_small_ones_leave_room(String sizes, int most) {
    List<Integer> all = Stream.of(sizes.split(" ")).map(Integer::valueOf).toList();
    assertThat(SegmentSections.mostOfEach(all)).isEqualTo(most);
  }

  @ParameterizedTest
  @CsvSource({
    "short, 60, short",
    "abcdefghij, 10, abcdefghij",
    "abcdefghijk, 10, abcde…hijk",
    "😀😀😀😀😀😀, 5, 😀😀…😀😀",
    "=abcdefghij, 6, '''=ab…ij'"
  })
  void long_names_keep_their_ends(String name, int room, String shown) {
    assertThat(ShareFormat.brief(name, room)).isEqualTo(shown);
  }

  @Test
  void rows_of_many_segments_name_the_first_and_count_the_others() {
    SegmentNames names = new SegmentNames(new ReportText(ENGLISH));
    List<List<String>> paths =
        IntStream.range(0, 5).mapToObj(i -> List.of("North", "Team " + i)).toList();
    assertThat(names.name(new CellKey("unit", paths.subList(0, 1)))).isEqualTo("North / Team 0");
    assertThat(names.name(new CellKey("unit", paths.subList(0, 3))))
        .isEqualTo("North / Team 0, Team 1, and Team 2");
    assertThat(names.name(new CellKey("unit", paths)))
        .isEqualTo("North / Team 0, Team 1 and 3 more");
    assertThat(
            names.name(new CellKey("unit", List.of(List.of("North", "A"), List.of("South", "A")))))
        .isEqualTo("North / A and South / A");
  }

  @Test
  void rows_of_several_segments_have_the_room_of_one_name() {
    SegmentNames names = new SegmentNames(new ReportText(ENGLISH));
    String x = "x".repeat(200);
    for (List<String> path : List.of(List.of(x), List.of(x, x), List.of("North", x, x))) {
      for (int segments = 1; segments < 5; segments++) {
        CellKey part = new CellKey("unit", Collections.nCopies(segments, path));
        assertThat(names.name(part)).contains("…").hasSizeLessThan(ShareFormat.LONGEST + 16);
      }
    }
  }
}
