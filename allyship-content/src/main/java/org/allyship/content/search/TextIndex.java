package org.allyship.content.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ranks texts by BM25F: Robertson and Zaragoza 2009, The Probabilistic Relevance Framework, section
 * 3.6, doi:10.1561/1500000019.
 *
 * <p>For words q that are looked for, words w that are like them, and parts p of a text,
 *
 * <pre>
 * score  = Σ over q: weight(q) · idf(q) · f(q) / (k1 + f(q))
 * f(q)   = Σ over w: like(q, w) · Σ over p: weight(p) · count(w, p) / (1 − b + b · length(p) / mean(p))
 * idf(q) = ln(1 + (N − n + 0.5) / (n + 0.5))
 * </pre>
 *
 * with k1 = 1.2, b = 0.75, mean(p) the mean length of that part, N texts, and n of them with a word
 * like q. The source's idf lacks the {@code 1 +} and is below zero for a word of most texts. A text
 * whose title is just what was typed has the sum of weight(q) · idf(q), which others only approach.
 */
final class TextIndex {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final double BESIDES = 0.5;
  private static final int FEW = 10;

  /** The parts of a text, and how much a word counts in each. */
  enum Part {
    TITLE(4),
    KEYWORDS(3),
    HOW(1),
    WHY(1),
    LABELS(1);

    private final double weight;

    Part(double weight) {
      this.weight = weight;
    }
  }

  /** How well a text fits, and the words of it that were found, in the order of those typed. */
  record Match(double score, List<String> words) {}

  private record Posting(int text, double frequency) {}

  private final List<List<String>> titles;
  private final Map<String, List<Posting>> postings = new TreeMap<>();
  private final Vocabulary vocabulary;

  TextIndex(List<Map<Part, String>> texts, Endings endings) {
    titles = texts.stream().map(text -> NormalizedText.words(text.get(Part.TITLE))).toList();
    for (Part part : Part.values()) {
      add(part, texts.stream().map(text -> terms(text.getOrDefault(part, ""))).toList());
    }
    vocabulary = new Vocabulary(postings.keySet(), endings);
  }

  private void add(Part part, List<List<String>> texts) {
    int words = texts.stream().mapToInt(List::size).sum();
    for (int text = 0; text < texts.size(); text++) {
      double length = (double) texts.get(text).size() * texts.size() / words;
      double frequency = part.weight / (1 - B + B * length);
      for (String word : texts.get(text)) {
        postings.computeIfAbsent(word, any -> new ArrayList<>()).add(new Posting(text, frequency));
      }
    }
  }

  /** The words of a text; one with a hyphen as its parts and as one. */
  private static List<String> terms(String text) {
    List<String> words = NormalizedText.words(text);
    List<String> terms = new ArrayList<>(words);
    NormalizedText.wordsAcrossHyphens(text).stream()
        .filter(word -> !words.contains(word))
        .forEach(terms::add);
    return terms;
  }

  /** How much it says of a text to be one of so many; falls as they get more, never below 0. */
  double idf(long texts) {
    return StrictMath.log(1 + (titles.size() - texts + 0.5) / (texts + 0.5));
  }

  /**
   * Returns the texts that fit, by their number; none, when there is no word in what was typed.
   *
   * <p>A typed word of more than a quarter of the texts, and of more than ten, finds no text by
   * itself, unless every typed word is one; such words are not looked for besides.
   *
   * @param besides words to look for besides, each for half of a typed one
   */
  SortedMap<Integer, Match> find(String typed, Collection<String> besides) {
    List<String> words = NormalizedText.words(typed);
    List<Found> found = found(words, isUnfinished(typed));
    boolean allCommon = found.stream().allMatch(Found::isCommon);
    addBesides(besides, found);
    SortedMap<Integer, Match> matches = new TreeMap<>();
    for (int i = 0; i < titles.size(); i++) {
      int text = i;
      if (found.stream().anyMatch(word -> word.isIn(text) && (allCommon || !word.isCommon()))) {
        matches.put(text, match(text, found, titles.get(text).equals(words)));
      }
    }
    return matches;
  }

  private static Match match(int text, List<Found> found, boolean isTitle) {
    double score = 0;
    Set<String> words = new LinkedHashSet<>();
    for (Found word : found) {
      score += isTitle ? word.most() : word.score(text);
      if (word.isIn(text)) {
        words.add(word.best[text]);
      }
    }
    return new Match(score, List.copyOf(words));
  }

  private List<Found> found(List<String> words, boolean unfinished) {
    List<Found> found = new ArrayList<>();
    for (String word : asked(words)) {
      boolean last = word.equals(words.get(words.size() - 1));
      found.add(new Found(vocabulary.like(word, last && unfinished), 1));
    }
    return found;
  }

  /** The typed words, each once, and what two neighbors make when written as one. */
  private Set<String> asked(List<String> words) {
    Set<String> asked = new LinkedHashSet<>(words);
    for (int i = 1; i < words.size(); i++) {
      String both = words.get(i - 1) + words.get(i);
      if (postings.containsKey(both)) {
        asked.add(both);
      }
    }
    return asked;
  }

  /** Adds words that stand for others than those before. */
  private void addBesides(Collection<String> besides, List<Found> found) {
    Set<String> known = new HashSet<>();
    found.forEach(word -> known.addAll(word.like.keySet()));
    for (String word : besides) {
      Found other = new Found(vocabulary.like(word, false), BESIDES);
      if (Collections.disjoint(known, other.like.keySet()) && !other.isCommon()) {
        known.addAll(other.like.keySet());
        found.add(other);
      }
    }
  }

  private static boolean isUnfinished(String typed) {
    return !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointBefore(typed.length()));
  }

  /** The words that a typed one may stand for, and where they are. */
  private final class Found {
    private final SortedMap<String, Double> like;
    private final double weight;
    private final double[] frequencies = new double[titles.size()];
    private final String[] best = new String[titles.size()];
    private int texts;

    Found(SortedMap<String, Double> like, double weight) {
      this.like = like;
      this.weight = weight;
      double[] highest = new double[titles.size()];
      like.forEach(
          (word, likeness) -> {
            for (Posting posting : postings.getOrDefault(word, List.of())) {
              add(word, likeness * posting.frequency, posting.text, highest);
            }
          });
    }

    private void add(String word, double frequency, int text, double[] highest) {
      texts += frequencies[text] == 0 ? 1 : 0;
      frequencies[text] += frequency;
      if (frequency > highest[text]) {
        highest[text] = frequency;
        best[text] = word;
      }
    }

    boolean isIn(int text) {
      return frequencies[text] > 0;
    }

    boolean isCommon() {
      return texts > Math.max(FEW, titles.size() / 4);
    }

    double most() {
      return weight * idf(texts);
    }

    double score(int text) {
      return most() * frequencies[text] / (K1 + frequencies[text]);
    }
  }
}
