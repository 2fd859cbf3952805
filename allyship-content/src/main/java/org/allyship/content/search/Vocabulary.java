package org.allyship.content.search;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The terms of an index, and the expansion of a typed word into those that resemble it.
 *
 * <p>A typed word expands to itself, its inflections and derivations, and compounds with it. Only a
 * word that has none of the first three is corrected as a typing error.
 */
final class Vocabulary {
  private static final double SAME = 1;
  private static final double INFLECTION = 0.9;
  private static final double DERIVATION = 0.7;
  private static final double PART = 0.5;
  private static final double ONE_ERROR = 0.8;
  private static final double TWO_ERRORS = 0.6;

  private static final int SHORTEST_PREFIX = 2;
  private static final int SHORTEST_PART = 6;
  private static final int SHORTEST_REST = 3;

  private final List<String> terms;
  private final SuffixRules suffixes;

  Vocabulary(Collection<String> terms, SuffixRules suffixes) {
    this.terms = List.copyOf(new TreeSet<>(terms));
    this.suffixes = suffixes;
  }

  /**
   * Returns the terms that a typed word may mean, each with its similarity, in (0, 1].
   *
   * @param unfinished whether the reader may still be typing the word
   */
  SortedMap<String, Double> expand(String typed, boolean unfinished) {
    SortedMap<String, Double> expansion = new TreeMap<>();
    boolean known = false;
    for (String term : terms) {
      double similarity = similarity(typed, term);
      known |= similarity > 0;
      if (similarity == 0 && (isPart(typed, term) || unfinished && isPrefix(typed, term))) {
        similarity = PART;
      }
      if (similarity > 0) {
        expansion.put(term, similarity);
      }
    }
    if (!known) {
      addCorrections(typed, expansion);
    }
    return expansion;
  }

  private double similarity(String typed, String term) {
    if (typed.equals(term)) {
      return SAME;
    }
    if (suffixes.areInflections(typed, term)) {
      return INFLECTION;
    }
    return suffixes.areDerivations(typed, term) ? DERIVATION : 0;
  }

  /** Adds the terms at the smallest edit distance, and the terms that the typed word contains. */
  private void addCorrections(String typed, SortedMap<String, Double> expansion) {
    for (String term : terms) {
      if (isPart(term, typed)) {
        expansion.put(term, PART);
      }
    }
    for (String term : EditDistance.nearest(typed, terms, term -> term)) {
      expansion.put(term, EditDistance.distance(typed, term, 1) == 1 ? ONE_ERROR : TWO_ERRORS);
    }
  }

  private static boolean isPrefix(String typed, String term) {
    return typed.length() >= SHORTEST_PREFIX && term.startsWith(typed);
  }

  /** Returns whether a long word begins or ends with another word, as compounds do. */
  private static boolean isPart(String part, String word) {
    return part.length() >= SHORTEST_PART
        && word.length() - part.length() >= SHORTEST_REST
        && (word.startsWith(part) || word.endsWith(part));
  }
}
