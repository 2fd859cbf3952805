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
 * An inverted index that ranks documents by BM25F: Robertson and Zaragoza 2009, The Probabilistic
 * Relevance Framework, section 3.6, doi:10.1561/1500000019.
 *
 * <p>For query terms q, the terms t of their expansion, and the fields f of a document,
 *
 * <pre>
 * score  = Σ over q: weight(q) · idf(q) · tf(q) / (k1 + tf(q))
 * tf(q)  = Σ over t: sim(q, t) · Σ over f: weight(f) · count(t, f) / (1 − b + b · length(f) / mean(f))
 * idf(q) = ln(1 + (N − n + 0.5) / (n + 0.5))
 * </pre>
 *
 * with k1 = 1.2, b = 0.75, mean(f) the mean length of that field, N documents, and n of them with a
 * term of the expansion of q. The idf of the source lacks the {@code 1 +} and is below zero for a
 * term of most documents. A document whose title is exactly the query scores the sum of weight(q) ·
 * idf(q), which others only approach.
 */
final class InvertedIndex {
  private static final double K1 = 1.2;
  private static final double B = 0.75;
  private static final double EXPANSION = 0.5;
  private static final int FEW = 10;

  /** The fields of a document, each with its weight. */
  enum Field {
    TITLE(4),
    KEYWORDS(3),
    HOW(1),
    WHY(1),
    LABELS(1);

    private final double weight;

    Field(double weight) {
      this.weight = weight;
    }
  }

  /** The score of a document, and its terms that matched, in the order of the query. */
  record Match(double score, List<String> terms) {}

  private record Posting(int document, double frequency) {}

  private final List<List<String>> titles;
  private final Map<String, List<Posting>> postings = new TreeMap<>();
  private final Vocabulary vocabulary;

  InvertedIndex(List<Map<Field, String>> documents, SuffixRules suffixes) {
    titles =
        documents.stream()
            .map(fields -> Tokenizer.tokens(fields.getOrDefault(Field.TITLE, "")))
            .toList();
    for (Field field : Field.values()) {
      add(field, documents.stream().map(fields -> terms(fields.getOrDefault(field, ""))).toList());
    }
    vocabulary = new Vocabulary(postings.keySet(), suffixes);
  }

  private void add(Field field, List<List<String>> documents) {
    int total = documents.stream().mapToInt(List::size).sum();
    for (int document = 0; document < documents.size(); document++) {
      List<String> terms = documents.get(document);
      double relativeLength = (double) terms.size() * documents.size() / total;
      double frequency = field.weight / (1 - B + B * relativeLength);
      Posting posting = new Posting(document, frequency);
      for (String term : terms) {
        postings.computeIfAbsent(term, key -> new ArrayList<>()).add(posting);
      }
    }
  }

  /** Returns the terms of a text; a word with a hyphen gives its parts and the joined word. */
  private static List<String> terms(String text) {
    List<String> words = Tokenizer.tokens(text);
    List<String> terms = new ArrayList<>(words);
    Tokenizer.tokensJoiningHyphens(text).stream()
        .filter(word -> !words.contains(word))
        .forEach(terms::add);
    return terms;
  }

  /** Returns the inverse document frequency of a term in so many documents, at least 0. */
  double idf(long documents) {
    return StrictMath.log(1 + (titles.size() - documents + 0.5) / (documents + 0.5));
  }

  /**
   * Returns the documents that match, by their number; empty if the query has no word.
   *
   * <p>A query term in more than a quarter of the documents, and in more than ten, finds no
   * document by itself, unless every query term is so common. Common expansion terms are ignored.
   *
   * @param expansion further terms to look for, each with half the weight of a typed word
   */
  SortedMap<Integer, Match> find(String typed, Collection<String> expansion) {
    List<String> words = Tokenizer.tokens(typed);
    List<QueryTerm> query = query(words, isUnfinished(typed));
    boolean allCommon = query.stream().allMatch(QueryTerm::isCommon);
    addExpansion(expansion, query);
    SortedMap<Integer, Match> matches = new TreeMap<>();
    for (int i = 0; i < titles.size(); i++) {
      int document = i;
      if (query.stream().anyMatch(term -> term.isIn(document) && (allCommon || !term.isCommon()))) {
        matches.put(document, match(document, query, titles.get(document).equals(words)));
      }
    }
    return matches;
  }

  private static Match match(int document, List<QueryTerm> query, boolean isTitle) {
    double score = 0;
    Set<String> terms = new LinkedHashSet<>();
    for (QueryTerm term : query) {
      score += isTitle ? term.highestScore() : term.score(document);
      if (term.isIn(document)) {
        terms.add(term.best[document]);
      }
    }
    return new Match(score, List.copyOf(terms));
  }

  private List<QueryTerm> query(List<String> words, boolean unfinished) {
    List<QueryTerm> query = new ArrayList<>();
    for (String word : withJoined(words)) {
      boolean last = word.equals(words.get(words.size() - 1));
      query.add(new QueryTerm(vocabulary.expand(word, last && unfinished), 1));
    }
    return query;
  }

  /** Returns the typed words, each once, and two neighbors as one word where the index has it. */
  private Set<String> withJoined(List<String> words) {
    Set<String> all = new LinkedHashSet<>(words);
    for (int i = 1; i < words.size(); i++) {
      String joined = words.get(i - 1) + words.get(i);
      if (postings.containsKey(joined)) {
        all.add(joined);
      }
    }
    return all;
  }

  /** Adds further terms whose expansions have no term in common with the query so far. */
  private void addExpansion(Collection<String> expansion, List<QueryTerm> query) {
    Set<String> known = new HashSet<>();
    query.forEach(term -> known.addAll(term.similar.keySet()));
    for (String word : expansion) {
      QueryTerm other = new QueryTerm(vocabulary.expand(word, false), EXPANSION);
      if (Collections.disjoint(known, other.similar.keySet()) && !other.isCommon()) {
        known.addAll(other.similar.keySet());
        query.add(other);
      }
    }
  }

  private static boolean isUnfinished(String typed) {
    return !typed.isEmpty() && Character.isLetterOrDigit(typed.codePointBefore(typed.length()));
  }

  /** The terms that a query term expands to, and the documents that contain them. */
  private final class QueryTerm {
    private final SortedMap<String, Double> similar;
    private final double weight;
    private final double[] frequencies = new double[titles.size()];
    private final String[] best = new String[titles.size()];
    private int documents;

    QueryTerm(SortedMap<String, Double> similar, double weight) {
      this.similar = similar;
      this.weight = weight;
      double[] highest = new double[titles.size()];
      similar.forEach(
          (term, similarity) -> {
            for (Posting posting : postings.getOrDefault(term, List.of())) {
              add(term, similarity * posting.frequency, posting.document, highest);
            }
          });
    }

    private void add(String term, double frequency, int document, double[] highest) {
      documents += frequencies[document] == 0 ? 1 : 0;
      frequencies[document] += frequency;
      if (frequency > highest[document]) {
        highest[document] = frequency;
        best[document] = term;
      }
    }

    boolean isIn(int document) {
      return frequencies[document] > 0;
    }

    boolean isCommon() {
      return documents > Math.max(FEW, titles.size() / 4);
    }

    double highestScore() {
      return weight * idf(documents);
    }

    double score(int document) {
      return highestScore() * frequencies[document] / (K1 + frequencies[document]);
    }
  }
}
