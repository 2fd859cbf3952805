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
import org.allyship.content.search.SearchResult.Hit;
import org.allyship.content.search.TextIndex.Match;
import org.allyship.content.search.TextIndex.Part;
import org.allyship.content.text.ActionText;
import org.allyship.core.Action;
import org.allyship.core.knowledge.Term;

/**
 * Finds actions of a pack by words and filters. Retired actions are never found. Immutable and
 * thread-safe; build it once for each language and keep it.
 *
 * <p>Words are looked for in the title, which counts most, in the keywords, in how and why, and in
 * the names of the level, settings, communities, capacities and challenges. Case, accents, hyphens
 * and apostrophes do not matter; other forms of a word are found (by endings, in English, French,
 * German, Portuguese and Spanish), compounds with a long word, words with one typing error (from 5
 * letters on) or two (from 9 on), and those that begin with the last word, while nothing follows
 * it. Where the query names a term of the pack, such as ERG, the words of all names of that term
 * are looked for too. A query none of whose words is found has no hits, and words that most actions
 * have find nothing by themselves.
 *
 * <p>The score is BM25F over these texts, with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza 2009,
 * section 3.6, doi:10.1561/1500000019). The communities asked for count as one more word, found in
 * the actions that name one of them. Title for title the same actions come first.
 */
public final class ActionSearch {
  private static final Match NOTHING_TYPED = new Match(0, List.of());

  private final ContentPack pack;
  private final LocalizedText text;
  private final Glossary glossary;
  private final List<Action> actions;
  private final TextIndex index;

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
        new TextIndex(
            actions.stream().map(this::text).toList(), Endings.of(text.language().language()));
  }

  /**
   * Builds a search in the words of a language. What the pack does not say in it is searched in the
   * language that it falls back to, by the endings of the former.
   *
   * @throws IllegalArgumentException if the pack is made to be laid over another and has not been
   * @throws NoSuchElementException if the pack has no name for a level, setting, community or
   *     capacity of an action in any language
   */
  public static ActionSearch of(ContentPack pack, Locale locale) {
    requireWhole(pack);
    return new ActionSearch(pack, pack.text(locale));
  }

  static void requireWhole(ContentPack pack) {
    if (pack.isOverlay()) {
      throw new IllegalArgumentException(
          "pack '%s' is made to be laid over another; lay it over that one before searching"
              .formatted(pack.id()));
    }
  }

  private Map<Part, String> text(Action action) {
    ActionText said = text.of(action);
    StringBuilder labels = new StringBuilder(text.label(action.level()));
    action.settings().forEach(setting -> labels.append('\n').append(text.label(setting)));
    action.communities().forEach(group -> labels.append('\n').append(text.label(group)));
    action.capacities().forEach(capacity -> labels.append('\n').append(text.label(capacity)));
    action
        .challenges()
        .forEach(id -> labels.append('\n').append(text.of(pack.challenge(id)).title()));
    return Map.of(
        Part.TITLE,
        said.title(),
        Part.KEYWORDS,
        String.join("\n", said.keywords()),
        Part.HOW,
        said.how(),
        Part.WHY,
        said.why(),
        Part.LABELS,
        labels.toString());
  }

  /**
   * Returns the actions that fit a query, the best first.
   *
   * @throws NoSuchElementException if the pack has no challenge of an id that is asked for
   */
  public SearchResult find(ActionQuery query) {
    query.challenges().forEach(pack::challenge);
    boolean wordless = NormalizedText.words(query.words()).isEmpty();
    Map<Integer, Match> matches = index.find(query.words(), namesOfTermsIn(query.words()));
    double named = index.idf(actions.stream().filter(action -> names(action, query)).count());
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      Action action = actions.get(i);
      Match match = wordless ? NOTHING_TYPED : matches.get(i);
      if (match != null && query.admits(action)) {
        double score = match.score() + (names(action, query) ? named : 0);
        hits.add(new Hit(action, score, match.words()));
      }
    }
    hits.sort(Comparator.comparingDouble(Hit::score).reversed()); // stable: by id among equals
    int end = Math.min(query.limit(), hits.size());
    return new SearchResult(hits.subList(0, end), hits.size(), pack.layers());
  }

  /** The words of every name of the terms that a text names one of. */
  private List<String> namesOfTermsIn(String query) {
    List<String> names = new ArrayList<>();
    for (Term term : glossary.mentionedIn(query)) {
      names.addAll(NormalizedText.words(text.of(term).name()));
      text.of(term).otherNames().forEach(name -> names.addAll(NormalizedText.words(name)));
    }
    return names;
  }

  private static boolean names(Action action, ActionQuery query) {
    return !Collections.disjoint(action.communities(), query.communities());
  }
}
