package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The text of a pack by language. A language may be read only at its first use. Thread-safe. */
public final class Languages {
  /** Reads the text of a language. */
  interface Loader {
    LanguageText read(String tag);
  }

  private final List<String> tags;
  private final Map<String, LanguageText> read;
  private final Loader loader;

  /**
   * Creates the text of a pack.
   *
   * @param tags the tags of all languages, in the order of fallback
   * @param read the text that has been read, by tag
   * @param loader reads the text of the other languages
   */
  Languages(List<String> tags, Map<String, LanguageText> read, Loader loader) {
    this.tags = List.copyOf(tags);
    this.read = new LinkedHashMap<>(read);
    this.loader = loader;
  }

  /** Returns the tags in the order of fallback; never empty. */
  public List<String> tags() {
    return tags;
  }

  /** Returns the tags in the order of fallback for readers of a language, the nearest first. */
  public List<String> fallback(Locale locale) {
    Set<String> order = new LinkedHashSet<>();
    String tag = locale.toLanguageTag();
    while (!tag.isEmpty()) {
      if (tags.contains(tag)) {
        order.add(tag);
      }
      tag = tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
    }
    order.addAll(tags);
    return List.copyOf(order);
  }

  /** Returns the text of a language; null if the pack does not have the language. */
  public synchronized @Nullable LanguageText get(String tag) {
    LanguageText text = read.get(tag);
    if (text == null && tags.contains(tag)) {
      text = loader.read(tag);
      read.put(tag, text);
    }
    return text;
  }

  /** Returns the text of the languages that have been read, by tag. */
  synchronized Map<String, LanguageText> loaded() {
    return new LinkedHashMap<>(read);
  }

  /** Returns the text of all languages, by tag, in their order. */
  public Map<String, LanguageText> all() {
    Map<String, LanguageText> all = new LinkedHashMap<>();
    for (String tag : tags) {
      LanguageText text = get(tag);
      if (text != null) {
        all.put(tag, text);
      }
    }
    return all;
  }

  /** Returns this text with another laid over it; reads all languages of both. */
  public Languages overlaidWith(Languages over) {
    Map<String, LanguageText> both = all();
    for (Map.Entry<String, LanguageText> text : over.all().entrySet()) {
      both.merge(text.getKey(), text.getValue(), LanguageText::overlaidWith);
    }
    List<String> tags = new ArrayList<>(both.keySet());
    return new Languages(
        tags,
        both,
        tag -> {
          throw new IllegalStateException("all languages have been read, but not " + tag);
        });
  }
}
