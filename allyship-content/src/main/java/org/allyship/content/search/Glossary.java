package org.allyship.content.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.allyship.content.ContentPack;
import org.allyship.content.text.Language;
import org.allyship.core.catalog.EntryId;
import org.allyship.core.knowledge.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms of a pack by their names. Immutable and thread-safe; build it once for each language
 * and keep it.
 *
 * <p>Case, accents, hyphens, apostrophes and spaces do not matter. Names in the language come
 * before names in the other languages of the pack, in their order. It never finds a retired term;
 * the names of that term find its replacement.
 */
public final class Glossary {
  /** The largest number of characters that a name to look up may have. */
  public static final int LONGEST_NAME = 1_000;

  /** The largest number of characters that a text that mentions terms may have. */
  public static final int LONGEST_TEXT = 20_000;

  /** Shorter names in other languages are too often an ordinary word of this language. */
  private static final int SHORTEST_FOREIGN_NAME = 5;

  private final List<NameIndex> languages;
  private final int mostWords;

  private Glossary(List<NameIndex> languages) {
    this.languages = languages;
    mostWords = languages.stream().mapToInt(NameIndex::mostWords).max().orElse(0);
  }

  /**
   * Builds a glossary for readers of a language.
   *
   * @throws IllegalArgumentException if the pack is an overlay that has not been laid over its base
   */
  public static Glossary of(ContentPack pack, Locale locale) {
    ActionSearch.requireWhole(pack);
    Map<EntryId, Term> terms = new TreeMap<>(Comparator.comparing(EntryId::value));
    pack.terms().forEach(term -> terms.put(term.id(), term));
    UnaryOperator<Term> current = term -> current(term, terms);
    Set<Language> order = new LinkedHashSet<>();
    order.add(pack.text(locale).language());
    order.addAll(pack.languages());
    return new Glossary(
        order.stream()
            .map(language -> pack.text(language.locale()))
            .map(text -> new NameIndex(terms.values(), current, text))
            .toList());
  }

  private static Term current(Term term, Map<EntryId, Term> terms) {
    return term.replacedBy()
        .map(next -> current(Objects.requireNonNull(terms.get(next)), terms))
        .orElse(term);
  }

  /**
   * Returns the term with a name: first the same name, then an inflection of it such as a plural,
   * then the name at the smallest edit distance. That distance is at most 1 for five typed letters
   * or more, at most 2 for nine or more, and no other term may be as near.
   *
   * @throws IllegalArgumentException if the text has more than 1,000 characters
   */
  public Optional<Term> find(String text) {
    Tokenizer.requireLength("a name to be looked up", text, LONGEST_NAME);
    List<String> words = Tokenizer.tokens(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(named(words, languages)).or(() -> nearest(words));
  }

  /**
   * Returns the terms that a text mentions, in the order of their first mention. Where names
   * overlap, the one that begins first counts, and of those the longest.
   *
   * <p>It finds inflections, and the misspellings that the pack lists, but no other typing errors:
   * a word of a text is more often another word than a mistyped name. For the same reason, names in
   * other languages must match exactly and have five letters or more.
   *
   * @throws IllegalArgumentException if the text has more than 20,000 characters
   */
  public List<Term> mentionedIn(String text) {
    Tokenizer.requireLength("a text that mentions terms", text, LONGEST_TEXT);
    List<String> words = Tokenizer.tokens(text);
    Set<Term> mentioned = new LinkedHashSet<>();
    int at = 0;
    while (at < words.size()) {
      int end = Math.min(at + mostWords, words.size());
      Term term = null;
      while (term == null && end > at) {
        term = mentioned(words.subList(at, end--));
      }
      if (term != null) {
        mentioned.add(term);
      }
      at = term == null ? at + 1 : end + 1;
    }
    return List.copyOf(mentioned);
  }

  private @Nullable Term mentioned(List<String> words) {
    Term term = named(words, languages.subList(0, 1));
    boolean foreign = term == null && String.join("", words).length() >= SHORTEST_FOREIGN_NAME;
    for (int i = 1; foreign && term == null && i < languages.size(); i++) {
      term = languages.get(i).exact(words);
    }
    return term;
  }

  private static @Nullable Term named(List<String> words, List<NameIndex> languages) {
    Term term = null;
    for (int i = 0; term == null && i < languages.size(); i++) {
      term = languages.get(i).exact(words);
    }
    for (int i = 0; term == null && i < languages.size(); i++) {
      term = languages.get(i).inflected(words);
    }
    return term;
  }

  /** Returns the only nearest term of the first language that has a term near enough. */
  private Optional<Term> nearest(List<String> words) {
    for (NameIndex names : languages) {
      Set<Term> nearest = names.nearest(words);
      if (!nearest.isEmpty()) {
        return nearest.size() == 1 ? Optional.of(nearest.iterator().next()) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
