package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.allyship.content.text.Language;
import org.allyship.core.Action;
import org.allyship.core.catalog.PackVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {
  private static final ContentPack BUNDLED = ContentPacks.bundled();
  private static final Action ACTION = BUNDLED.actions().get(0);

  @Test
  void three_files_are_enough_to_change_a_title() {
    ContentPack over = BUNDLED.overlaidWith(titled("acme", "allyship-standard", "Ours"));
    LocalizedText text = over.text(Locale.ENGLISH);
    assertThat(text.of(ACTION).title()).isEqualTo("Ours");
    assertThat(over.action(ACTION.id())).isEqualTo(ACTION);
    assertThat(text.of(over.actions().get(1)))
        .isEqualTo(BUNDLED.text(Locale.ENGLISH).of(BUNDLED.actions().get(1)));
  }

  @Test
  void new_text_in_one_language_leaves_the_others_unchanged() {
    ContentPack over = BUNDLED.overlaidWith(titled("acme", "allyship-standard", "Ours"));
    for (Language language : BUNDLED.languages()) {
      Locale locale = Locale.forLanguageTag(language.language());
      if (!language.language().equals("en")) {
        assertThat(over.text(locale).of(ACTION)).isEqualTo(BUNDLED.text(locale).of(ACTION));
      }
    }
  }

  @Test
  void lists_its_layers() {
    ContentPack acme = titled("acme", "allyship-standard", "Ours");
    ContentPack team = titled("team", "acme", "My team's");
    ContentPack over = BUNDLED.overlaidWith(acme).overlaidWith(team);
    assertThat(over.id()).isEqualTo("team");
    assertThat(over.layers())
        .extracting(PackVersion::id)
        .containsExactly("allyship-standard", "acme", "team");
    assertThat(over.layers().get(0)).isEqualTo(BUNDLED.layers().get(0));
    assertThat(over.layers().get(1)).isEqualTo(acme.layers().get(0));
    assertThat(over.text(Locale.ENGLISH).of(ACTION).title()).isEqualTo("My team's");
  }

  @Test
  void is_an_overlay_until_laid_over_its_base() {
    ContentPack acme = titled("acme", "allyship-standard", "Ours");
    ContentPack team = titled("team", "acme", "My team's");
    assertThat(BUNDLED.isOverlay()).isFalse();
    assertThat(acme.isOverlay()).isTrue();
    assertThat(acme.overlaidWith(team).isOverlay()).isTrue();
    assertThat(BUNDLED.overlaidWith(acme.overlaidWith(team)).isOverlay()).isFalse();
  }

  @Test
  void all_missing_bases_are_named() {
    ContentPack acme = titled("acme", "allyship-standard", "Ours");
    ContentPack team = titled("team", "acme-europe", "My team's");
    assertThatThrownBy(() -> BUNDLED.overlaidWith(acme.overlaidWith(team)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "pack 'team' overlays 'acme-europe', but was laid over" + " 'allyship-standard'");
  }

  @Test
  void a_missing_entry_is_named_with_all_packs() {
    ContentPack over = BUNDLED.overlaidWith(titled("acme", "allyship-standard", "Ours"));
    assertThatThrownBy(() -> over.action("wave-a-flag"))
        .hasMessage("pack 'allyship-standard' overlaid with 'acme' has no action 'wave-a-flag'");
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, true",
    "true, false, false",
    "false, true, false",
    "false, false, false"
  })
  void a_language_is_reviewed_if_all_of_its_text_is(boolean below, boolean above, boolean both)
      throws IOException {
    Map<String, byte[]> small = TestPacks.goodFiles();
    put(small, "i18n/en/language.json", language("en", "English", below));
    Map<String, byte[]> acme = files("acme", "small");
    put(acme, "i18n/en/language.json", language("en", "English", above));
    ContentPack over = TestPacks.read(small).overlaidWith(TestPacks.read(acme));
    assertThat(over.languages().get(0).reviewed()).isEqualTo(both);
  }

  @Test
  void an_added_language_comes_last() {
    Map<String, byte[]> files = files("acme", "small");
    put(
        files,
        "pack.json",
        """
        {"format": 1, "id": "acme", "version": "1.0.0", "overlays": "small", "languages": ["it"]}
        """);
    put(files, "i18n/it/language.json", language("it", "italiano", false));
    put(files, "i18n/it/questions.json", words("questions", "is-higher-better", "answer", "No!"));
    ContentPack over = ContentPacks.read(TestPacks.GOOD).overlaidWith(TestPacks.read(files));
    assertThat(over.languages()).extracting(Language::language).containsExactly("en", "fr", "it");
    assertThat(over.text(Locale.ITALY).of(over.questions().get(0)).answer()).isEqualTo("No!");
    assertThat(over.text(Locale.ITALY).of(over.works().get(0)).about())
        .isEqualTo("Five years of it.");
  }

  private static ContentPack titled(String id, String overlays, String title) {
    Map<String, byte[]> files = files(id, overlays);
    put(
        files,
        "i18n/en/actions.json",
        """
        {"actions": {"%s": {"title": "%s", "how": "H", "why": "W", "backlash": "B", "safety": "S"}}}
        """
            .formatted(ACTION.id(), title));
    return TestPacks.read(files);
  }

  /** Returns an empty overlay. */
  private static Map<String, byte[]> files(String id, String overlays) {
    Map<String, byte[]> files = new HashMap<>();
    put(
        files,
        "pack.json",
        """
        {"format": 1, "id": "%s", "version": "1.0.0", "overlays": "%s", "languages": ["en"]}
        """
            .formatted(id, overlays));
    put(files, "i18n/en/language.json", language("en", "English", false));
    return files;
  }

  private static String language(String tag, String name, boolean reviewed) {
    return "{\"language\": \"%s\", \"nativeName\": \"%s\", \"reviewed\": %s}"
        .formatted(tag, name, reviewed);
  }

  private static String words(String list, String id, String field, String text) {
    return "{\"%s\": {\"%s\": {\"question\": \"Q?\", \"%s\": \"%s\"}}}"
        .formatted(list, id, field, text);
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
