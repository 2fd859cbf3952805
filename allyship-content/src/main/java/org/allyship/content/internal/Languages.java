package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says, language by language. Some languages may be read only when they are first asked
 * for. Thread-safe.
 */
public final class Languages {
  /** Reads the words of a language. */
  interface Rest {
    LanguageText read(String tag);
  }

  private final List<String> tags;
  private final Map<String, LanguageText> read;
  private final Rest rest;

  /**
   * Creates them.
   *
   * @param tags all the languages, in the order in which they are fallen back to
   * @param read what has been read, by tags
   * @param rest how to read what has not
   */
  Languages(List<String> tags, Map<String, LanguageText> read, Rest rest) {
    this.tags = List.copyOf(tags);
    this.read = new LinkedHashMap<>(read);
    this.rest = rest;
  }

  /** The tags, in the order in which languages are fallen back to; never empty. */
  public List<String> tags() {
    return tags;
  }

  /** Returns the words of a language; null when there is no such language. */
  public synchronized @Nullable LanguageText get(String tag) {
    LanguageText words = read.get(tag);
    if (words == null && tags.contains(tag)) {
      words = rest.read(tag);
      read.put(tag, words);
    }
    return words;
  }

  /** Returns the words of the languages read so far, by tags. */
  synchronized Map<String, LanguageText> soFar() {
    return new LinkedHashMap<>(read);
  }

  /** Returns the words of every language, by tags, in their order. */
  public Map<String, LanguageText> all() {
    Map<String, LanguageText> all = new LinkedHashMap<>();
    for (String tag : tags) {
      LanguageText words = get(tag);
      if (words != null) {
        all.put(tag, words);
      }
    }
    return all;
  }

  /** Returns these with others laid over them; all of both are read for it. */
  public Languages overlaidWith(Languages over) {
    Map<String, LanguageText> both = all();
    for (Map.Entry<String, LanguageText> words : over.all().entrySet()) {
      both.merge(words.getKey(), words.getValue(), LanguageText::overlaidWith);
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
