package org.allyship.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.allyship.core.Effort;
import org.allyship.core.Entry;
import org.allyship.core.json.StrictJson;
import org.allyship.core.knowledge.Term;

/**
 * A generated pack: the text of each slot.
 *
 * @param id its id
 * @param overlays the pack that it overlays; empty if it stands alone
 * @param slots the slots that have text, each with the number of its variant
 */
record SmallPack(String id, String overlays, Map<Slot, Integer> slots) {
  /**
   * A thing that a pack can say.
   *
   * @param language the language of the text; empty for the structure of an entry
   * @param list the list in the files, such as {@code terms}
   * @param name the id of an entry, or the name of a label or message
   */
  record Slot(String language, String list, String name) {
    /** Returns whether it is the structure of an entry, and not text. */
    boolean isStructure() {
      return language.isEmpty();
    }

    /** Returns the text of a variant. */
    String text(int way) {
      return "%s of %s in %s, way %s".formatted(list, name, language, way);
    }

    /** Returns the entry of a pack to which it belongs. */
    Entry<?> entry(ContentPack pack) {
      return list.equals("terms") ? term(pack) : pack.action(name);
    }

    /** Returns whether a pack shows a variant to readers of its language. */
    boolean isSaid(int way, ContentPack pack) {
      return text(way).equals(said(pack, Locale.forLanguageTag(language)));
    }

    /** Returns the text that a pack shows for it to readers of a language. */
    String said(ContentPack pack, Locale asked) {
      LocalizedText text = pack.text(asked);
      return switch (list) {
        case "terms" -> text.of(term(pack)).name();
        case "actions" -> text.of(pack.action(name)).title();
        case "labels" -> text.label(Effort.valueOf(name.toUpperCase(Locale.ROOT)));
        case "messages" -> text.message(name, Map.of());
        default -> text.results().classifications().get(name).label();
      };
    }

    private Term term(ContentPack pack) {
      return pack.terms().stream()
          .filter(term -> term.id().value().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  static final List<String> LANGUAGES = List.of("en", "fr", "fr-CA");
  static final List<String> IDS = List.of("one", "two", "three", "four");

  private static final Map<String, String> FILES =
      Map.of(
          "terms", "glossary",
          "actions", "actions",
          "labels", "labels",
          "messages", "messages",
          "classifications", "results");

  /** Everything that a pack for a law can say. */
  static List<Slot> everySlot() {
    List<Slot> all = new ArrayList<>();
    for (String list : List.of("terms", "actions")) {
      IDS.forEach(id -> all.add(new Slot("", list, id)));
      LANGUAGES.forEach(tag -> IDS.forEach(id -> all.add(new Slot(tag, list, id))));
    }
    for (String tag : LANGUAGES) {
      all.add(new Slot(tag, "labels", "minutes"));
      all.add(new Slot(tag, "labels", "hours"));
      all.add(new Slot(tag, "messages", "first"));
      all.add(new Slot(tag, "messages", "second"));
      all.add(new Slot(tag, "classifications", "allyship"));
    }
    return all;
  }

  /** Reads it, as any pack is read. */
  ContentPack read() {
    return TestPacks.read(files());
  }

  /** Returns the languages in the order of their first slot; English if there are none. */
  List<String> languages() {
    Set<String> languages = new LinkedHashSet<>();
    slots.keySet().forEach(slot -> languages.add(slot.language()));
    languages.remove("");
    return languages.isEmpty() ? List.of("en") : List.copyOf(languages);
  }

  private Map<String, byte[]> files() {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", 1);
    manifest.put("id", id);
    manifest.put("version", "1.0.0");
    if (!overlays.isEmpty()) {
      manifest.put("overlays", overlays);
    }
    manifest.put("languages", languages());
    Map<String, Object> files = new TreeMap<>(Map.of("pack.json", manifest));
    for (String tag : languages()) {
      files.put(
          "i18n/" + tag + "/language.json",
          Map.of("language", tag, "nativeName", tag, "reviewed", true));
    }
    for (String list : FILES.keySet()) {
      structure(list, files);
      languages().forEach(tag -> words(tag, list, files));
    }
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach(
        (name, value) -> bytes.put(name, StrictJson.write(value).getBytes(StandardCharsets.UTF_8)));
    if (overlays.isEmpty()) {
      bytes.put("sources.json", TestPacks.goodFile("sources.json"));
      bytes.put("i18n/en/codebook.json", TestPacks.goodFile("i18n/en/codebook.json"));
    }
    return bytes;
  }

  private void structure(String list, Map<String, Object> files) {
    List<Object> entries = new ArrayList<>();
    slots.forEach(
        (slot, way) -> {
          if (slot.language().isEmpty() && slot.list().equals(list)) {
            entries.add(list.equals("terms") ? term(slot.name(), way) : action(slot.name(), way));
          }
        });
    if (!entries.isEmpty()) {
      files.put(FILES.get(list) + ".json", Map.of("format", 1, list, entries));
    }
  }

  private void words(String tag, String list, Map<String, Object> files) {
    Map<String, Object> said = new LinkedHashMap<>();
    slots.forEach(
        (slot, way) -> {
          if (slot.language().equals(tag) && slot.list().equals(list)) {
            said.put(slot.name(), said(list, slot.text(way)));
          }
        });
    if (!said.isEmpty()) {
      files.put("i18n/" + tag + "/" + FILES.get(list) + ".json", file(list, said));
    }
  }

  private static Object file(String list, Map<String, Object> said) {
    return switch (list) {
      case "labels" -> Map.of("labels", Map.of("effort", said));
      case "classifications" ->
          Map.of(
              "classifications",
              said,
              "findings",
              Map.of(),
              "certainties",
              Map.of(),
              "criteria",
              Map.of());
      default -> Map.of(list, said);
    };
  }

  private static Object said(String list, String text) {
    return switch (list) {
      case "terms" -> Map.of("name", text, "meaning", text);
      case "actions" ->
          Map.of("title", text, "how", text, "why", text, "backlash", text, "safety", text);
      case "classifications" -> Map.of("label", text, "meaning", text);
      default -> text;
    };
  }

  /** Related to the first or the second, and retired in the third way unless it is the first. */
  private static Object term(String id, int way) {
    Map<String, Object> term = entry(id);
    term.put("related", List.of(IDS.get(way % 2)));
    return replaced(term, id, way);
  }

  private static Object action(String id, int way) {
    Map<String, Object> action = entry(id);
    action.put("level", "allyship");
    action.put("coding", Map.of("act", "deed", "cost", way == 0 ? "comfort" : "standing"));
    action.put("authority", "any");
    action.put("effort", way == 1 ? "hours" : "minutes");
    action.put("settings", List.of("home"));
    action.put("next", List.of(IDS.get(way)));
    return replaced(action, id, way);
  }

  private static Map<String, Object> entry(String id) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id);
    entry.put("sources", List.of("epler-2021"));
    entry.put("since", "1.0.0");
    return entry;
  }

  private static Object replaced(Map<String, Object> entry, String id, int way) {
    if (way == 2 && !id.equals(IDS.get(0))) {
      entry.put("replacedBy", IDS.get(0));
    }
    return entry;
  }
}
