package org.allyship.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.allyship.content.LocalizedText;
import org.allyship.core.internal.JsonBinding;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, opened in a browser at three widths, light and dark. */
class BrowserTest {
  private static final List<Integer> WIDTHS = List.of(320, 768, 1440);

  @TempDir private Path folder;
  private Chromium browser;

  /** The build's output does not show why a test was skipped. */
  @BeforeAll
  static void sayWhenThereIsNone(@TempDir Path none) {
    if (Chromium.in(none).isEmpty()) {
      System.out.println("SKIPPED: " + Chromium.HOW_TO_GET_IT);
    }
  }

  @BeforeEach
  void findBrowser() {
    Optional<Chromium> found = Chromium.in(folder);
    assumeTrue(found.isPresent(), Chromium.HOW_TO_GET_IT);
    browser = found.get();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void pages_can_be_read_by_everybody_at_every_width(boolean dark) throws Exception {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("pattern de", html("pattern", "de"));
    pages.put("placement fr", html("placement", "fr"));
    pages.put("climate de", Report.of(SampleClimate.brief()).html(words("de")));
    pages.put("climate pt-BR", Report.of(SampleClimate.rolling()).html(words("pt-BR")));
    pages.put("several es", Report.of(Samples.several().subList(2, 4)).html(words("es")));
    JsonNode frames = look(pages, dark);
    assertThat(frames).hasSize(pages.size() * WIDTHS.size());
    for (JsonNode frame : frames) {
      String name = frame.get("page").asText() + " " + frame.get("width") + " dark " + dark;
      assertThat(frame.get("dark").asBoolean()).as(name).isEqualTo(dark);
      assertThat(frame.get("violations").toPrettyString()).as(name).isEqualTo("[ ]");
      assertThat(frame.get("checks").asInt()).as(name).isGreaterThan(15);
      assertThat(frame.get("scrollWidth").asInt())
          .as(name)
          .isLessThanOrEqualTo(frame.get("width").asInt());
      assertThat(frame.get("smallest").asDouble()).as(name).isGreaterThanOrEqualTo(12);
      assertThat(frame.get("outside").toPrettyString()).as(name).isEqualTo("[ ]");
    }
  }

  @Test
  void what_a_page_must_not_have_is_seen() throws Exception {
    String broken =
        """
        <!DOCTYPE html><html lang="en"><head><title>t</title></head><body><main><h1>t</h1>
        <p style="color: #aaa; background: #bbb; font-size: 8px; width: 400px">text</p>
        <svg role="img"></svg></main></body></html>
        """;
    JsonNode frame = look(Map.of("broken", broken), false).get(0);
    assertThat(frame.get("violations").toString()).contains("color-contrast", "svg-img-alt");
    assertThat(frame.get("scrollWidth").asInt()).isGreaterThan(320);
    assertThat(frame.get("smallest").asDouble()).isEqualTo(8);
    assertThat(frame.get("outside")).isNotEmpty();
  }

  @Test
  void a_script_that_got_into_a_page_would_not_run() throws Exception {
    String script = "<script>document.title = 'it ran'</script></body>";
    String page = html("placement", "en").replace("</body>", script);
    assertThat(title(page)).isNotEqualTo("it ran");
    assertThat(title(withoutPolicy(page))).isEqualTo("it ran");
  }

  private String title(String page) throws Exception {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    return Jsoup.parse(browser.open(file, false)).title();
  }

  /** Looks at pages in frames of every width, and returns what was found in each. */
  private JsonNode look(Map<String, String> pages, boolean dark) throws Exception {
    Map<String, String> scripted = new LinkedHashMap<>();
    pages.forEach((name, page) -> scripted.put(name, withoutPolicy(page)));
    String script =
        resource("look.js")
            .replace("PAGES", json(scripted))
            .replace("WIDTHS", json(WIDTHS))
            .replace("AXE", json(axe()));
    Path file =
        Files.writeString(
            folder.resolve("frames.html"),
            "<!DOCTYPE html><meta charset=\"utf-8\"><body><script>" + script + "</script>");
    String found = Jsoup.parse(browser.open(file, dark)).select("#found").text();
    assertThat(found).as("what the browser found").isNotEmpty();
    return JsonBinding.MAPPER.readTree(found);
  }

  /** As JSON that can stand in a script. */
  private static String json(Object value) throws IOException {
    return JsonBinding.MAPPER
        .writeValueAsString(value)
        .replace("</", "<\\/")
        .replace("<!--", "<\\!--");
  }

  private static String withoutPolicy(String page) {
    return page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
  }

  private static String html(String name, String language) {
    return Samples.reports().get(name).html(words(language));
  }

  private static LocalizedText words(String language) {
    return Samples.CONTENT.text(Locale.forLanguageTag(language));
  }

  private static String axe() throws IOException {
    return resource("/axe.min.js");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
