package org.allyship.content.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.allyship.content.LocalizedText;
import org.allyship.content.text.TermText;
import org.allyship.core.knowledge.Term;
import org.jspecify.annotations.Nullable;

/** The names of all terms in one language, misspellings included. */
final class NameIndex {
  private static final int SHORT = 3;
  private static final int LONG = 6;

  private static final List<Function<TermText, List<String>>> KINDS =
      List.of(text -> List.of(text.name()), TermText::otherNames, TermText::misspellings);

  private record Name(List<String> words, String letters, Term term) {}

  private final SuffixRules suffixes;
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Term> byName = new HashMap<>();
  private final Map<String, List<Name>> byPrefix = new HashMap<>();
  private int mostWords = 1;

  /** Where terms share a name, a main name wins over other names, and those over misspellings. */
  NameIndex(Collection<Term> terms, UnaryOperator<Term> current, LocalizedText text) {
    suffixes = SuffixRules.of(text.language().language());
    for (boolean retired : List.of(false, true)) {
      for (Function<TermText, List<String>> kind : KINDS) {
        for (Term term : terms) {
          if (term.replacedBy().isPresent() == retired) {
            kind.apply(text.of(term)).forEach(name -> add(name, current.apply(term)));
          }
        }
      }
    }
  }

  private void add(String text, Term term) {
    List<String> words = Tokenizer.tokens(text);
    if (!words.isEmpty()) {
      Name name = new Name(words, String.join("", words), term);
      names.add(name);
      byName.putIfAbsent(String.join(" ", words), term);
      if (mayBeJoined(words)) {
        byName.putIfAbsent(name.letters, term);
      }
      byPrefix.computeIfAbsent(prefix(name.letters), prefix -> new ArrayList<>()).add(name);
      mostWords = Math.max(mostWords, words.size());
    }
  }

  /** Returns the number of words of the longest name. */
  int mostWords() {
    return mostWords;
  }

  /** Returns the term with exactly this name, or null. */
  @Nullable Term exact(List<String> words) {
    Term term = byName.get(String.join(" ", words));
    return term == null && mayBeJoined(words) ? byName.get(String.join("", words)) : term;
  }

  /** Returns the first term with an inflection of this name, or null. */
  @Nullable Term inflected(List<String> words) {
    String letters = String.join("", words);
    for (Name name : byPrefix.getOrDefault(prefix(letters), List.of())) {
      if (mayBeInflected(name.letters, letters) && isInflectionOf(name, words, letters)) {
        return name.term;
      }
    }
    return null;
  }

  private boolean isInflectionOf(Name name, List<String> words, String letters) {
    return haveInflections(name.words, words)
        || mayBeJoined(words) && suffixes.areInflections(name.letters, letters);
  }

  /** A short name has only a plural: {@code erg}, {@code ergs}; {@code dein} is not DEI. */
  private static boolean mayBeInflected(String name, String letters) {
    return Math.min(name.length(), letters.length()) > SHORT || letters.equals(name + "s");
  }

  /** Gaps do not matter in a long name or between initials; {@code de ia} is not DEIA. */
  private static boolean mayBeJoined(List<String> words) {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters >= LONG || letters >= SHORT && letters == words.size();
  }

  private boolean haveInflections(List<String> some, List<String> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      String other = others.get(i);
      same = some.get(i).equals(other) || suffixes.areInflections(some.get(i), other);
    }
    return same;
  }

  /** Returns the terms with a name at the smallest edit distance; empty if none is near enough. */
  Set<Term> nearest(List<String> words) {
    Set<Term> nearest = new LinkedHashSet<>();
    EditDistance.nearest(String.join("", words), names, Name::letters)
        .forEach(name -> nearest.add(name.term));
    return nearest;
  }

  /** Returns the first two letters, which inflections of a word share. */
  private static String prefix(String letters) {
    return letters.substring(0, Math.min(2, letters.length()));
  }
}
