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

/** What terms are called in one language, misspellings included. */
final class NameIndex {
  private static final int SHORT = 3;
  private static final int LONG = 6;

  private static final List<Function<TermText, List<String>>> KINDS =
      List.of(said -> List.of(said.name()), TermText::otherNames, TermText::misspellings);

  private record Name(List<String> words, String letters, Term term) {}

  private final Endings endings;
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Term> exact = new HashMap<>();
  private final Map<String, List<Name>> byStart = new HashMap<>();
  private int mostWords = 1;

  /** Where terms share a name, it is that of the one that has it first: so called, also called. */
  NameIndex(Collection<Term> terms, UnaryOperator<Term> current, LocalizedText text) {
    endings = Endings.of(text.language().language());
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
    List<String> words = NormalizedText.words(text);
    if (!words.isEmpty()) {
      Name name = new Name(words, String.join("", words), term);
      names.add(name);
      exact.putIfAbsent(String.join(" ", words), term);
      if (mayBeJoined(words)) {
        exact.putIfAbsent(name.letters, term);
      }
      byStart.computeIfAbsent(start(name.letters), any -> new ArrayList<>()).add(name);
      mostWords = Math.max(mostWords, words.size());
    }
  }

  /** The words of the longest name. */
  int mostWords() {
    return mostWords;
  }

  /** The term that is called just so. */
  @Nullable Term called(List<String> words) {
    Term term = exact.get(String.join(" ", words));
    return term == null && mayBeJoined(words) ? exact.get(String.join("", words)) : term;
  }

  /** The first term that is called so but for the forms of words. */
  @Nullable Term calledInForm(List<String> words) {
    String letters = String.join("", words);
    for (Name name : byStart.getOrDefault(start(letters), List.of())) {
      if (mayHaveForm(name.letters, letters) && isFormOf(name, words, letters)) {
        return name.term;
      }
    }
    return null;
  }

  private boolean isFormOf(Name name, List<String> words, String letters) {
    return areForms(name.words, words)
        || mayBeJoined(words) && endings.areForms(name.letters, letters);
  }

  /** So short a name has but a plural: {@code erg}, {@code ergs}; {@code dein} is not DEI. */
  private static boolean mayHaveForm(String name, String letters) {
    return Math.min(name.length(), letters.length()) > SHORT || letters.equals(name + "s");
  }

  /** Gaps do not matter in a long name, nor between initials; {@code de ia} is not DEIA. */
  private static boolean mayBeJoined(List<String> words) {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters >= LONG || letters >= SHORT && letters == words.size();
  }

  private boolean areForms(List<String> some, List<String> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      String other = others.get(i);
      same = some.get(i).equals(other) || endings.areForms(some.get(i), other);
    }
    return same;
  }

  /** The terms that are called so but for the fewest typing errors; none, when those are many. */
  Set<Term> nearest(List<String> words) {
    Set<Term> nearest = new LinkedHashSet<>();
    Typos.nearest(String.join("", words), names, Name::letters)
        .forEach(name -> nearest.add(name.term));
    return nearest;
  }

  /** Forms of a word begin alike, by two letters at least. */
  private static String start(String letters) {
    return letters.substring(0, Math.min(2, letters.length()));
  }
}
