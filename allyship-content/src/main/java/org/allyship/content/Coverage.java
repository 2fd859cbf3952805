package org.allyship.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.allyship.content.internal.Entries;
import org.allyship.content.internal.EntryKind;
import org.allyship.content.internal.LanguageText;
import org.allyship.content.text.Language;

/**
 * How much of a pack is said in one of its languages. What is not is shown in another.
 *
 * @param language the language, and whether a person reviewed it
 * @param parts the parts of the pack, in the order of its files
 */
public record Coverage(Language language, List<Part> parts) {
  /** Copies the parts. */
  public Coverage {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a pack.
   *
   * @param name what it holds, such as {@code actions} or {@code messages}
   * @param entries how many entries there are
   * @param missing the ids of those that are not said in the language, sorted
   */
  public record Part(String name, int entries, List<String> missing) {
    /** Copies the ids. */
    public Part {
      missing = List.copyOf(missing);
    }

    /** How many entries are said in the language. */
    public int said() {
      return entries - missing.size();
    }
  }

  /** Tells whether everything is said in the language. */
  public boolean isComplete() {
    return parts.stream().allMatch(part -> part.missing().isEmpty());
  }

  static List<Coverage> of(Entries entries, Map<String, LanguageText> languages) {
    Set<String> labels = new TreeSet<>();
    Set<String> messages = new TreeSet<>();
    languages.values().forEach(words -> labels.addAll(labels(words)));
    languages.values().forEach(words -> messages.addAll(words.messages().keySet()));
    List<Coverage> coverage = new ArrayList<>();
    for (LanguageText words : languages.values()) {
      List<Part> parts = new ArrayList<>();
      for (EntryKind<?, ?> kind : EntryKind.ALL) {
        if (kind != EntryKind.SOURCES) {
          Set<String> said = words.entries().table(kind).keySet();
          parts.add(part(kind.list(), entries.table(kind).keySet(), said));
        }
      }
      parts.add(part("labels", labels, labels(words)));
      parts.add(part("messages", messages, words.messages().keySet()));
      parts.add(whole("codebook", words.codebook().isPresent()));
      parts.add(whole("results", words.results().isPresent()));
      coverage.add(new Coverage(words.language(), parts));
    }
    return List.copyOf(coverage);
  }

  private static Set<String> labels(LanguageText words) {
    Set<String> labels = new TreeSet<>();
    words
        .labels()
        .forEach((kind, names) -> names.keySet().forEach(name -> labels.add(kind + "/" + name)));
    return labels;
  }

  private static Part whole(String name, boolean said) {
    return part(name, Set.of(name), said ? Set.of(name) : Set.of());
  }

  private static Part part(String name, Set<String> ids, Set<String> said) {
    Set<String> missing = new TreeSet<>(ids);
    missing.removeAll(said);
    return new Part(name, ids.size(), List.copyOf(missing));
  }
}
