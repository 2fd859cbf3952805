package org.allyship.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.allyship.climate.SayDoGap;
import org.allyship.core.Anchor;
import org.allyship.core.Coding;
import org.allyship.core.Feature;
import org.allyship.core.internal.SafeText;
import org.allyship.core.record.View;
import org.allyship.scoring.Placement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What holds of every page, whatever was placed or recorded and in every language. */
class PageLaws {
  @Property(tries = 150, seed = "20261122", generation = GenerationMode.RANDOMIZED)
  void a_page_on_a_behavior_is_sound(
      @ForAll("codings") Coding coding, @ForAll("languages") Locale language) {
    assertSound(Report.of(Samples.place(coding)), language);
  }

  @Property(tries = 100, seed = "20261122", generation = GenerationMode.RANDOMIZED)
  void a_page_on_a_person_is_sound(
      @ForAll("histories") RandomHistory history, @ForAll("languages") Locale language) {
    assertSound(Report.of(history.pattern()), language);
  }

  @Property(tries = 40, seed = "20261122", generation = GenerationMode.RANDOMIZED)
  void a_page_on_a_group_is_sound(
      @ForAll @IntRange(min = 1, max = 150) int people, @ForAll("languages") Locale language) {
    assertSound(Report.of(SampleClimate.of(people)), language);
  }

  @Property(tries = 100, seed = "20261122", generation = GenerationMode.RANDOMIZED)
  void the_points_of_the_lines_shown_sum_to_the_score(@ForAll("codings") Coding coding) {
    Placement placement = Samples.place(coding);
    Document page = Jsoup.parse(Report.of(placement).html(Samples.CONTENT.text(Locale.ENGLISH)));
    for (Element figure : page.select("figure:has(.threshold):has(.tick)")) {
      List<Integer> points = new ArrayList<>();
      figure.select(".value").forEach(value -> points.add(Integer.valueOf(value.text())));
      int score = points.remove(points.size() - 1);
      assertThat(points.stream().mapToInt(Integer::intValue).sum()).isEqualTo(score);
    }
  }

  @Property(tries = 300, seed = "20261122", generation = GenerationMode.RANDOMIZED)
  void a_hostile_name_adds_no_element_and_no_attribute(
      @ForAll("hostile") String name, @ForAll("hostile") String note) {
    String shape = shape("b-1", "a note");
    assertThat(shape(name, note)).isEqualTo(shape);
  }

  @Property(tries = 60, seed = "20261122", generation = GenerationMode.RANDOMIZED)
  void hostile_names_in_a_group_add_no_element_and_no_attribute(
      @ForAll("hostile") String name, @ForAll("hostile") String segment) {
    String shape = shape(group("a", "a"));
    String html = group(name, segment);
    assertThat(shape(html)).isEqualTo(shape);
    for (Element cell : Jsoup.parse(html).select("td, th")) {
      assertThat(cell.text()).doesNotMatch("^[=@].*");
    }
  }

  private static String group(String name, String segment) {
    return Report.of(
            NamedClimate.of(SampleClimate.wide(1, 2, 2, SafeText.sanitize(segment)))
                .called(name)
                .breakdown("breakdown0", name)
                .organization(name, new SayDoGap(View.OTHERS, 3, 0, 0)))
        .html(Samples.CONTENT.text(Locale.ENGLISH));
  }

  private static String shape(String name, String note) {
    return shape(
        Report.of(List.of(new NamedPlacement(name, Samples.performative())))
            .readers(note)
            .html(Samples.CONTENT.text(Locale.ENGLISH)));
  }

  private static String shape(String html) {
    Document page = Jsoup.parse(html);
    return page.getAllElements().stream()
        .map(
            element ->
                element.tagName()
                    + element.attributes().asList().stream()
                        .map(Attribute::getKey)
                        .collect(Collectors.joining(" ", "[", "]")))
        .collect(Collectors.joining("\n"));
  }

  private static void assertSound(Report report, Locale language) {
    String html = report.html(Samples.CONTENT.text(language));
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = parser.parseInput(html, "");
    assertThat(parser.getErrors()).as(html).isEmpty();
    assertThat(html).doesNotContain("NaN", "Infinity", "null", "∞");
    assertNothingIsAskedFor(page);
    assertIdsHold(page);
    assertPicturesAreSaid(page);
    assertMarksLieWithin(page);
  }

  private static void assertNothingIsAskedFor(Document page) {
    assertThat(page.select("script, link, iframe, object, embed, img, form, base")).isEmpty();
    assertThat(page.select("[src], [href], [action]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'");
  }

  private static void assertIdsHold(Document page) {
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(element -> assertThat(ids.add(element.id())).isTrue());
    for (Element element : page.select("[aria-labelledby]")) {
      for (String id : element.attr("aria-labelledby").split(" ")) {
        assertThat(ids).contains(id);
      }
    }
  }

  private static void assertPicturesAreSaid(Document page) {
    for (Element picture : page.select("figure")) {
      assertThat(picture.select("details table tbody tr")).isNotEmpty();
      assertThat(picture.selectFirst("figcaption").text()).isNotBlank();
      for (Element plot : picture.select("svg[role=img]")) {
        assertThat(plot.selectFirst("title").text()).isNotBlank();
        assertThat(plot.selectFirst("desc").text()).isNotBlank();
      }
    }
  }

  private static void assertMarksLieWithin(Document page) {
    Set<String> outside = new TreeSet<>();
    for (String place : List.of("x", "cx", "x1", "x2")) {
      for (Element mark : page.select("svg [" + place + "]")) {
        double at = Double.parseDouble(mark.attr(place).replace("%", ""));
        if (at < 0 || at > 100) {
          outside.add(mark.outerHtml());
        }
      }
    }
    assertThat(outside).isEmpty();
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of(Samples.languages());
  }

  @Provide
  Arbitrary<Coding> codings() {
    return Arbitraries.randomValue(
        random -> {
          Coding coding = Coding.unknown();
          int known = random.nextInt(4);
          for (Feature feature : Feature.values()) {
            if (random.nextInt(3) < known) {
              List<Anchor> anchors = feature.anchors();
              coding = coding.with(anchors.get(random.nextInt(anchors.size())));
            }
          }
          return coding;
        });
  }

  @Provide
  Arbitrary<RandomHistory> histories() {
    return Arbitraries.randomValue(RandomHistory::new);
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg onload=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></style></table></main>",
            "<!--",
            "]]>",
            "&lt;b&gt;",
            "{{7*7}}${7*7}@endif!{}",
            "javascript:alert(1)",
            "\u202Eevil",
            "\u0000\u001B[31m",
            "=HYPERLINK(\"http://x\")",
            "+1-1",
            "x");
    return pieces.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("", list));
  }
}
