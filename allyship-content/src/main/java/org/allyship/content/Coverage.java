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
 * The share of a pack that has text in one of its languages. The rest is shown in another language.
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
   * @param name the name of the part, such as {@code actions} or {@code messages}
   * @param entries the number of its entries
   * @param missing the ids of the entries without text in the language, sorted
   */
  public record Part(String name, int entries, List<String> missing) {
    /** Copies the ids. */
    public Part {
      missing = List.copyOf(missing);
    }

    /** Returns the number of entries that have text in the language. */
    public int translated() {
      return entries - missing.size();
    }
  }

  /** Returns whether every entry has text in the language. */
  public boolean isComplete() {
    return parts.stream().allMatch(part -> part.missing().isEmpty());
  }

  static List<Coverage> of(Entries entries, Map<String, LanguageText> languages) {
    Set<String> labels = new TreeSet<>();
    Set<String> messages = new TreeSet<>();
    languages.values().forEach(text -> labels.addAll(labels(text)));
    languages.values().forEach(text -> messages.addAll(text.messages().keySet()));
    List<Coverage> coverage = new ArrayList<>();
    for (LanguageText text : languages.values()) {
      List<Part> parts = new ArrayList<>();
      for (EntryKind<?, ?> kind : EntryKind.ALL) {
        if (kind != EntryKind.SOURCES) {
          Set<String> present = text.entries().table(kind).keySet();
          parts.add(part(kind.list(), entries.table(kind).keySet(), present));
        }
      }
      parts.add(part("labels", labels, labels(text)));
      parts.add(part("messages", messages, text.messages().keySet()));
      parts.add(whole("codebook", text.codebook().isPresent()));
      parts.add(whole("results", text.results().isPresent()));
      coverage.add(new Coverage(text.language(), parts));
    }
    return List.copyOf(coverage);
  }

  private static Set<String> labels(LanguageText text) {
    Set<String> labels = new TreeSet<>();
    text.labels()
        .forEach((kind, names) -> names.keySet().forEach(name -> labels.add(kind + "/" + name)));
    return labels;
  }

  private static Part whole(String name, boolean present) {
    return part(name, Set.of(name), present ? Set.of(name) : Set.of());
  }

  private static Part part(String name, Set<String> ids, Set<String> present) {
    Set<String> missing = new TreeSet<>(ids);
    missing.removeAll(present);
    return new Part(name, ids.size(), List.copyOf(missing));
  }
}
