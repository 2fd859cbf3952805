package org.allyship.data.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.allyship.content.ContentPack;
import org.allyship.content.LocalizedText;
import org.allyship.content.text.Language;
import org.allyship.content.text.TermText;
import org.allyship.core.knowledge.Term;

/** Finds names of the glossary that do not say which term is meant. */
final class SharedNames {
  private SharedNames() {}

  /**
   * Returns the names that several terms have in one of those languages, whatever their case, with
   * the ids of the terms; other names and misspellings count as names. Retired terms do not count.
   */
  static Map<String, Set<String>> of(ContentPack pack, List<Language> languages) {
    Map<String, Set<String>> shared = new TreeMap<>();
    for (Language language : languages) {
      named(pack, pack.text(language.locale()))
          .forEach(
              (name, terms) -> {
                if (terms.size() > 1) {
                  shared.computeIfAbsent(name, n -> new TreeSet<>()).addAll(terms);
                }
              });
    }
    return shared;
  }

  private static Map<String, Set<String>> named(ContentPack pack, LocalizedText text) {
    Map<String, Set<String>> named = new TreeMap<>();
    for (Term term : pack.terms()) {
      if (term.replacedBy().isEmpty()) {
        for (String name : names(text.of(term))) {
          named.computeIfAbsent(name, n -> new TreeSet<>()).add(term.id().value());
        }
      }
    }
    return named;
  }

  private static List<String> names(TermText words) {
    List<String> names = new ArrayList<>(words.otherNames());
    names.addAll(words.misspellings());
    names.add(words.name());
    return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
