package org.allyship.content.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * Finds terms of a pack by what people call them. Immutable and thread-safe; build it once for each
 * language and keep it.
 *
 * <p>Names are compared without regard to case, accents, hyphens, apostrophes and spaces. Those of
 * the language come before those of the other languages of the pack, in their order. A retired term
 * is never found; its names find the one that took its place.
 */
public final class Glossary {
  /** The most characters that a name to be found may have. */
  public static final int LONGEST_NAME = 1_000;

  /** The most characters that a text with terms in it may have. */
  public static final int LONGEST_TEXT = 20_000;

  /** From so many letters on, a name in another language is hardly another word in this one. */
  private static final int SHORTEST_FOREIGN = 5;

  private final List<NameIndex> languages;
  private final int mostWords;

  private Glossary(List<NameIndex> languages) {
    this.languages = languages;
    mostWords = languages.stream().mapToInt(NameIndex::mostWords).max().orElse(0);
  }

  /**
   * Builds a glossary for people of a language.
   *
   * @throws IllegalArgumentException if the pack is made to be laid over another and has not been
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
    return term.replacedBy().map(next -> current(terms.get(next), terms)).orElse(term);
  }

  /**
   * Returns the term that a text is a name of: one that is called just so; else so but for the
   * forms of words, such as plurals; else so but for one typing error in a name typed with five
   * letters or more, or two with nine or more, when no other term is as near.
   *
   * @throws IllegalArgumentException if the text has more than 1,000 characters
   */
  public Optional<Term> find(String text) {
    NormalizedText.requireLength("a name to be looked up", text, LONGEST_NAME);
    List<String> words = NormalizedText.words(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(called(words, languages)).or(() -> nearest(words));
  }

  /**
   * Returns the terms that a text names, in the order in which it first names them. Where names
   * overlap, the longer one counts that begins first.
   *
   * <p>Forms of words are known, and the misspellings listed in the pack; no others, as a word of a
   * text is more often another word than a mistyped name. Likewise names in other languages count
   * as they stand, and from five letters on.
   *
   * @throws IllegalArgumentException if the text has more than 20,000 characters
   */
  public List<Term> mentionedIn(String text) {
    NormalizedText.requireLength("a text with terms in it", text, LONGEST_TEXT);
    List<String> words = NormalizedText.words(text);
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
    Term term = called(words, languages.subList(0, 1));
    boolean foreign = term == null && String.join("", words).length() >= SHORTEST_FOREIGN;
    for (int i = 1; foreign && term == null && i < languages.size(); i++) {
      term = languages.get(i).called(words);
    }
    return term;
  }

  private static @Nullable Term called(List<String> words, List<NameIndex> languages) {
    Term term = null;
    for (int i = 0; term == null && i < languages.size(); i++) {
      term = languages.get(i).called(words);
    }
    for (int i = 0; term == null && i < languages.size(); i++) {
      term = languages.get(i).calledInForm(words);
    }
    return term;
  }

  /** In the first language in which there are terms near enough, the only nearest. */
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
