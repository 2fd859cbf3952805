package org.allyship.scoring.climate;

import java.util.ArrayList;
import java.util.List;
import org.allyship.scoring.pattern.Sign;

/** What can hold of a person at once, as far as some ladders tell. */
final class PossibleWords {
  /** Pairs of signs of which the first never holds without the second. */
  private static final List<List<Sign>> IMPLIED =
      List.of(
          List.of(Sign.ALLY, Sign.SHOWS_ALLYSHIP),
          List.of(Sign.ADVOCATE, Sign.SHOWS_ADVOCACY),
          List.of(Sign.ACCOMPLICE, Sign.SHOWS_ACCOMPLICESHIP),
          List.of(Sign.SAYS_MORE, Sign.SAYS_ALLYSHIP),
          List.of(Sign.SAYS_LESS, Sign.SHOWS_ALLYSHIP));

  /** Pairs of signs of which never both hold. */
  private static final List<List<Sign>> EXCLUDED =
      List.of(List.of(Sign.UNREPAIRED_HARM, Sign.ALLY));

  private PossibleWords() {}

  /** Returns all words that ladders of signs allow. */
  static List<Long> of(List<Ladder> ladders) {
    List<Long> words = List.of(0L);
    long known = 0;
    for (Ladder ladder : ladders) {
      known |= mask(ladder);
      List<Long> longer = new ArrayList<>();
      for (long word : words) {
        for (long state : states(ladder)) {
          longer.add(word | state);
        }
      }
      words = longer;
    }
    long all = known;
    return words.stream().filter(word -> isPossible(word, all)).toList();
  }

  private static boolean isPossible(long word, long known) {
    return IMPLIED.stream()
            .allMatch(
                pair -> !pair.get(0).in(word) || !pair.get(1).in(known) || pair.get(1).in(word))
        && EXCLUDED.stream().noneMatch(pair -> pair.get(0).in(word) && pair.get(1).in(word));
  }

  /** Returns the measures of a ladder. */
  static long mask(Ladder ladder) {
    long mask = 0;
    for (int rung : ladder.rungs()) {
      mask |= 1L << measure(rung);
    }
    return mask;
  }

  static int measure(int rung) {
    return rung < 0 ? ~rung : rung;
  }

  /** Returns the words of the blocks of a ladder, the lowest first. */
  static long[] states(Ladder ladder) {
    long[] states = new long[ladder.rungs().size() + 1];
    for (int rung : ladder.rungs()) {
      states[0] |= rung < 0 ? 1L << ~rung : 0;
    }
    for (int i = 0; i < ladder.rungs().size(); i++) {
      int rung = ladder.rungs().get(i);
      states[i + 1] = rung < 0 ? states[i] & ~(1L << ~rung) : states[i] | 1L << rung;
    }
    return states;
  }
}
