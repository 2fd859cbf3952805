package org.allyship.content.search;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every word of an index, to be found by what is like it.
 *
 * <p>A typed word stands for itself, its other forms, what comes from the same word, and compounds
 * with it. Only a word that is none of these is taken for mistyped.
 */
final class Vocabulary {
  private static final double SAME = 1;
  private static final double FORM = 0.9;
  private static final double RELATIVE = 0.7;
  private static final double PART = 0.5;
  private static final double ONE_TYPO = 0.8;
  private static final double TWO_TYPOS = 0.6;

  private static final int SHORTEST_BEGINNING = 2;
  private static final int SHORTEST_PART = 6;
  private static final int SHORTEST_REST = 3;

  private final List<String> words;
  private final Endings endings;

  Vocabulary(Collection<String> words, Endings endings) {
    this.words = List.copyOf(new TreeSet<>(words));
    this.endings = endings;
  }

  /**
   * Returns the words that a typed one may stand for, and how much each counts, up to 1.
   *
   * @param unfinished whether more of it may still be typed
   */
  SortedMap<String, Double> like(String typed, boolean unfinished) {
    SortedMap<String, Double> like = new TreeMap<>();
    boolean known = false;
    for (String word : words) {
      double likeness = likeness(typed, word);
      known |= likeness > 0;
      if (likeness == 0 && (isPart(typed, word) || unfinished && isBeginning(typed, word))) {
        likeness = PART;
      }
      if (likeness > 0) {
        like.put(word, likeness);
      }
    }
    if (!known) {
      addMistyped(typed, like);
    }
    return like;
  }

  private double likeness(String typed, String word) {
    if (typed.equals(word)) {
      return SAME;
    }
    if (endings.areForms(typed, word)) {
      return FORM;
    }
    return endings.areRelatives(typed, word) ? RELATIVE : 0;
  }

  /** Adds the words that are so but for the fewest typing errors, and parts of the typed one. */
  private void addMistyped(String typed, SortedMap<String, Double> like) {
    for (String word : words) {
      if (isPart(word, typed)) {
        like.put(word, PART);
      }
    }
    for (String word : Typos.nearest(typed, words, word -> word)) {
      like.put(word, Typos.between(typed, word, 1) == 1 ? ONE_TYPO : TWO_TYPOS);
    }
  }

  private static boolean isBeginning(String typed, String word) {
    return typed.length() >= SHORTEST_BEGINNING && word.startsWith(typed);
  }

  /** Tells whether a long word begins or ends with another, as compounds do. */
  private static boolean isPart(String part, String word) {
    return part.length() >= SHORTEST_PART
        && word.length() - part.length() >= SHORTEST_REST
        && (word.startsWith(part) || word.endsWith(part));
  }
}
