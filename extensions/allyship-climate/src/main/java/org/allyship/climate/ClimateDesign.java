package org.allyship.climate;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.allyship.core.ChallengeId;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Disclosure;

/**
 * What a climate shows: by what people are divided, and for which periods. Settle it once; another
 * design over the same people lets out more, and nobody then keeps count of both.
 *
 * @param breakdowns the names of the breakdowns; may be none
 * @param sensitive those of them whose cells need ten people
 * @param periods the periods, oldest first; at least one
 * @param challenges the challenges that members can name; may be none
 * @param disclosure the rules by which cells are shown
 */
public record ClimateDesign(
    List<String> breakdowns,
    Set<String> sensitive,
    List<QuarterRange> periods,
    List<ChallengeId> challenges,
    Disclosure disclosure) {
  private static final int MOST_PERIODS = 120;

  /**
   * Checks the names and the order.
   *
   * @throws IllegalArgumentException if a breakdown comes twice, a sensitive one is none of them,
   *     or there are no periods, more than 120, or one that does not begin and end after the one
   *     before it
   */
  public ClimateDesign {
    breakdowns = List.copyOf(breakdowns);
    sensitive = Set.copyOf(sensitive);
    periods = List.copyOf(periods);
    challenges = List.copyOf(challenges);
    Objects.requireNonNull(disclosure, "disclosure");
    if (new HashSet<>(breakdowns).size() != breakdowns.size()) {
      throw new IllegalArgumentException("a breakdown comes twice in %s".formatted(breakdowns));
    }
    if (!new HashSet<>(breakdowns).containsAll(sensitive)) {
      throw new IllegalArgumentException(
          "sensitive breakdowns must be among %s, but were %s".formatted(breakdowns, sensitive));
    }
    if (periods.isEmpty() || periods.size() > MOST_PERIODS) {
      throw new IllegalArgumentException(
          "a climate has 1 to %d periods, but was asked for %d"
              .formatted(MOST_PERIODS, periods.size()));
    }
    for (int i = 1; i < periods.size(); i++) {
      QuarterRange before = periods.get(i - 1);
      QuarterRange after = periods.get(i);
      if (!after.first().firstDay().isAfter(before.first().firstDay())
          || !after.last().firstDay().isAfter(before.last().firstDay())) {
        throw new IllegalArgumentException(
            "periods must be given oldest first and none within another, but %s came after %s"
                .formatted(after, before));
      }
    }
  }
}
