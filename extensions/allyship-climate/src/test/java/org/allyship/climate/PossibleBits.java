package org.allyship.climate;

import java.util.ArrayList;
import java.util.List;
import org.allyship.climate.internal.NestedIndicators;
import org.allyship.climate.internal.NestedIndicators.NestedLevel;
import org.allyship.scoring.person.Indicator;

/** The bits that can apply to a person at once, as far as some nested indicators show. */
final class PossibleBits {
  /** Pairs of indicators of which the first never applies without the second. */
  private static final List<List<Indicator>> IMPLIED =
      List.of(
          List.of(Indicator.ALLY, Indicator.OBSERVED_ALLYSHIP),
          List.of(Indicator.ADVOCATE, Indicator.OBSERVED_ADVOCACY),
          List.of(Indicator.ACCOMPLICE, Indicator.OBSERVED_ACCOMPLICESHIP),
          List.of(Indicator.SELF_REPORTS_MORE, Indicator.SELF_REPORTED_ALLYSHIP),
          List.of(Indicator.SELF_REPORTS_LESS, Indicator.OBSERVED_ALLYSHIP));

  /** Pairs of indicators of which never both apply. */
  private static final List<List<Indicator>> EXCLUDED =
      List.of(List.of(Indicator.UNREPAIRED_HARM, Indicator.ALLY));

  private PossibleBits() {}

  /** Returns all bit sets that some nested indicators allow. */
  static List<Long> of(List<NestedIndicators> some) {
    List<Long> all = List.of(0L);
    long known = 0;
    for (NestedIndicators nested : some) {
      known |= mask(nested);
      List<Long> longer = new ArrayList<>();
      for (long bits : all) {
        for (long state : states(nested)) {
          longer.add(bits | state);
        }
      }
      all = longer;
    }
    long mask = known;
    return all.stream().filter(bits -> isPossible(bits, mask)).toList();
  }

  private static boolean isPossible(long bits, long known) {
    return IMPLIED.stream()
            .allMatch(
                pair -> !pair.get(0).in(bits) || !pair.get(1).in(known) || pair.get(1).in(bits))
        && EXCLUDED.stream().noneMatch(pair -> pair.get(0).in(bits) && pair.get(1).in(bits));
  }

  /** Returns the bits of all measures of nested indicators. */
  static long mask(NestedIndicators nested) {
    long mask = 0;
    for (NestedLevel level : nested.levels()) {
      mask |= 1L << level.measure();
    }
    return mask;
  }

  /** Returns the bits of each category of nested indicators, the lowest first. */
  static long[] states(NestedIndicators nested) {
    long[] states = new long[nested.levels().size() + 1];
    for (NestedLevel level : nested.levels()) {
      states[0] |= level.isComplement() ? 1L << level.measure() : 0;
    }
    for (int i = 0; i < nested.levels().size(); i++) {
      states[i + 1] = states[i] ^ 1L << nested.levels().get(i).measure();
    }
    return states;
  }
}
