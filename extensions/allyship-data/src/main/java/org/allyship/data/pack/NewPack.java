package org.allyship.data.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.allyship.content.ContentPacks;
import org.allyship.content.text.Language;
import org.allyship.core.internal.JsonBinding;

/** The files of a small pack to start from; a valid one, whatever its languages. */
public final class NewPack {
  private static final String ENGLISH = "en";

  /** What a pack of its own must have, whatever its entries. */
  private static final List<String> NEEDED =
      List.of("codebook.json", "labels.json", "messages.json", "results.json");

  private final String id;
  private final String overlays;
  private final List<String> languages;

  private NewPack(String id, String overlays, List<String> languages) {
    this.id = id;
    this.overlays = overlays;
    this.languages = languages;
  }

  /**
   * Returns a pack to be laid over another, with placeholders for words in its first language.
   *
   * @param languages one or more
   */
  public static NewPack over(String overlays, String id, List<Locale> languages) {
    return new NewPack(id, overlays, tags(languages));
  }

  /**
   * Returns a pack to stand alone. Its first language is English, whatever the others, as that is
   * what the parts are in that it must have.
   */
  public static NewPack alone(String id, List<Locale> languages) {
    Set<String> tags = new LinkedHashSet<>(List.of(ENGLISH));
    tags.addAll(tags(languages));
    return new NewPack(id, "", List.copyOf(tags));
  }

  private static List<String> tags(List<Locale> languages) {
    return languages.stream().map(Locale::toLanguageTag).distinct().toList();
  }

  /** Returns the files by their names, in the order in which to read them. */
  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("README.md", template("README.md"));
    files.put("pack.json", json(manifest()));
    for (String file : List.of("sources.json", "actions.json", "glossary.json")) {
      files.put(file, template(file));
    }
    for (String tag : languages) {
      files.put(folder(tag) + "language.json", json(language(tag)));
    }
    String first = folder(languages.get(0));
    for (String file : List.of("actions.json", "glossary.json")) {
      files.put(first + file, template("words/" + file));
    }
    if (overlays.isEmpty()) {
      for (String file : NEEDED) {
        files.put(first + file, bundled(file));
      }
    }
    return files;
  }

  private static String folder(String tag) {
    return "i18n/" + tag + "/";
  }

  private Map<String, Object> manifest() {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("format", 1);
    manifest.put("id", id);
    manifest.put("version", "0.1.0");
    if (!overlays.isEmpty()) {
      manifest.put("overlays", overlays);
    }
    manifest.put("languages", new ArrayList<>(languages));
    return manifest;
  }

  private static Language language(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return new Language(tag, locale.getDisplayName(locale), false);
  }

  private static byte[] json(Object value) {
    return JsonBinding.writePretty(value).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] template(String name) {
    return bytes(NewPack.class, "template/" + name);
  }

  private static byte[] bundled(String file) {
    return bytes(ContentPacks.class, "bundled/" + folder(ENGLISH) + file);
  }

  private static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("cannot read what is in the jar: " + name, e);
    }
  }
}
