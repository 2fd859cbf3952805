package org.allyship.climate;

import java.util.ArrayList;
import java.util.List;
import org.allyship.scoring.person.Indicator;

/** What can hold of a person at once, as far as some ladders tell. */
final class PossibleBits {
  /** Pairs of signs of which the first never holds without the second. */
  private static final List<List<Indicator>> IMPLIED =
      List.of(
          List.of(Indicator.ALLY, Indicator.OBSERVED_ALLYSHIP),
          List.of(Indicator.ADVOCATE, Indicator.OBSERVED_ADVOCACY),
          List.of(Indicator.ACCOMPLICE, Indicator.OBSERVED_ACCOMPLICESHIP),
          List.of(Indicator.SELF_REPORTS_MORE, Indicator.SELF_REPORTED_ALLYSHIP),
          List.of(Indicator.SELF_REPORTS_LESS, Indicator.OBSERVED_ALLYSHIP));

  /** Pairs of signs of which never both hold. */
  private static final List<List<Indicator>> EXCLUDED =
      List.of(List.of(Indicator.UNREPAIRED_HARM, Indicator.ALLY));

  private PossibleBits() {}

  /** Returns all words that ladders of signs allow. */
  static List<Long> of(List<NestedIndicators> ladders) {
    List<Long> words = List.of(0L);
    long known = 0;
    for (NestedIndicators ladder : ladders) {
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
  static long mask(NestedIndicators ladder) {
    long mask = 0;
    for (int rung : ladder.levels()) {
      mask |= 1L << measure(rung);
    }
    return mask;
  }

  static int measure(int rung) {
    return rung < 0 ? ~rung : rung;
  }

  /** Returns the words of the blocks of a ladder, the lowest first. */
  static long[] states(NestedIndicators ladder) {
    long[] states = new long[ladder.levels().size() + 1];
    for (int rung : ladder.levels()) {
      states[0] |= rung < 0 ? 1L << ~rung : 0;
    }
    for (int i = 0; i < ladder.levels().size(); i++) {
      int rung = ladder.levels().get(i);
      states[i + 1] = rung < 0 ? states[i] & ~(1L << ~rung) : states[i] | 1L << rung;
    }
    return states;
  }
}
