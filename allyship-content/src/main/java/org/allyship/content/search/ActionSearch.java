package org.allyship.content.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.allyship.content.ContentPack;
import org.allyship.content.LocalizedText;
import org.allyship.content.search.InvertedIndex.Field;
import org.allyship.content.search.InvertedIndex.Match;
import org.allyship.content.search.SearchResult.Hit;
import org.allyship.content.text.ActionText;
import org.allyship.core.Action;
import org.allyship.core.knowledge.Term;

/**
 * Finds actions of a pack by text and filters. It never finds retired actions. Immutable and
 * thread-safe; build it once for each language and keep it.
 *
 * <p>The search covers the title, which counts most, the keywords, how and why. It also covers the
 * labels of the level, settings, communities and capacities, and the titles of the challenges.
 * Case, accents, hyphens and apostrophes do not matter.
 *
 * <p>A typed word also finds:
 *
 * <ul>
 *   <li>its inflections and derivations, by suffix, in English, French, German, Portuguese and
 *       Spanish;
 *   <li>compounds with it, if it is long;
 *   <li>words at edit distance 1 (from 5 letters on) or 2 (from 9 letters on);
 *   <li>words that begin with it, if it is the last word and nothing follows it.
 * </ul>
 *
 * <p>Where the query names a term of the glossary, such as ERG, the search also looks for all names
 * of that term. A query without any known word has no hits. Words that most actions contain find
 * nothing by themselves.
 *
 * <p>The score is BM25F over these fields, with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza 2009,
 * section 3.6, doi:10.1561/1500000019). The communities of the query count as one more word, found
 * in the actions that name one of them. An action whose title is exactly the text comes first.
 */
public final class ActionSearch {
  private static final Match NO_TEXT = new Match(0, List.of());

  private final ContentPack pack;
  private final LocalizedText text;
  private final Glossary glossary;
  private final List<Action> actions;
  private final InvertedIndex index;

  private ActionSearch(ContentPack pack, LocalizedText text) {
    this.pack = pack;
    this.text = text;
    glossary = Glossary.of(pack, text.language().locale());
    actions =
        pack.actions().stream()
            .filter(action -> action.replacedBy().isEmpty())
            .sorted(Comparator.comparing(action -> action.id().value()))
            .toList();
    index =
        new InvertedIndex(
            actions.stream().map(this::fields).toList(),
            SuffixRules.of(text.language().language()));
  }

  /**
   * Builds a search in the text of a language. Text that is missing in that language is searched in
   * the language that the pack falls back to, by the suffix rules of the former.
   *
   * @throws IllegalArgumentException if the pack is an overlay that has not been laid over its base
   * @throws NoSuchElementException if the pack has no label for a level, setting, community or
   *     capacity of an action in any language
   */
  public static ActionSearch of(ContentPack pack, Locale locale) {
    requireWhole(pack);
    return new ActionSearch(pack, pack.text(locale));
  }

  static void requireWhole(ContentPack pack) {
    if (pack.isOverlay()) {
      throw new IllegalArgumentException(
          "pack '%s' is an overlay; lay it over its base before searching".formatted(pack.id()));
    }
  }

  private Map<Field, String> fields(Action action) {
    ActionText own = text.of(action);
    StringBuilder labels = new StringBuilder(text.label(action.level()));
    action.settings().forEach(setting -> labels.append('\n').append(text.label(setting)));
    action.communities().forEach(group -> labels.append('\n').append(text.label(group)));
    action.capacities().forEach(capacity -> labels.append('\n').append(text.label(capacity)));
    action
        .challenges()
        .forEach(id -> labels.append('\n').append(text.of(pack.challenge(id)).title()));
    return Map.of(
        Field.TITLE,
        own.title(),
        Field.KEYWORDS,
        String.join("\n", own.keywords()),
        Field.HOW,
        own.how(),
        Field.WHY,
        own.why(),
        Field.LABELS,
        labels.toString());
  }

  /**
   * Returns the actions that match a query, the best first.
   *
   * @throws NoSuchElementException if the pack has no challenge with an id of the query
   */
  public SearchResult find(ActionQuery query) {
    query.challenges().forEach(pack::challenge);
    boolean isEmpty = Tokenizer.tokens(query.text()).isEmpty();
    Map<Integer, Match> matches = index.find(query.text(), namesOfTermsIn(query.text()));
    double named = index.idf(actions.stream().filter(action -> names(action, query)).count());
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      Action action = actions.get(i);
      Match match = isEmpty ? NO_TEXT : matches.get(i);
      if (match != null && query.admits(action)) {
        double score = match.score() + (names(action, query) ? named : 0);
        hits.add(new Hit(action, score, match.terms()));
      }
    }
    hits.sort(Comparator.comparingDouble(Hit::score).reversed()); // stable: by id among equals
    int end = Math.min(query.limit(), hits.size());
    return new SearchResult(hits.subList(0, end), hits.size(), pack.layers());
  }

  /** Returns the words of all names of the terms that a text mentions. */
  private List<String> namesOfTermsIn(String query) {
    List<String> names = new ArrayList<>();
    for (Term term : glossary.mentionedIn(query)) {
      names.addAll(Tokenizer.tokens(text.of(term).name()));
      text.of(term).otherNames().forEach(name -> names.addAll(Tokenizer.tokens(name)));
    }
    return names;
  }

  private static boolean names(Action action, ActionQuery query) {
    return !Collections.disjoint(action.communities(), query.communities());
  }
}
