package org.allyship.climate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allyship.core.ChallengeId;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Disclosure;
import org.immutables.value.Value;

/**
 * What a climate shows: the breakdowns of its people, and the periods. Settle it once for each
 * audience. A second design over the same people publishes more, and no ledger counts both.
 *
 * <pre>{@code
 * ClimateDesign design =
 *     ClimateDesign.builder()
 *         .addBreakdowns("team", "site")
 *         .addSensitive("site") // its cells need ten people
 *         .addPeriods(QuarterRange.ofYear(2025), QuarterRange.ofYear(2026))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface ClimateDesign {
  /** The largest number of periods. */
  int MAX_PERIODS = 120;

  /** Returns the names of the breakdowns, each once; may be empty. */
  List<String> breakdowns();

  /** Returns the breakdowns whose cells need ten people; each is one of the breakdowns. */
  Set<String> sensitive();

  /** Returns the periods, oldest first; 1 to {@value #MAX_PERIODS}. */
  List<QuarterRange> periods();

  /** Returns the challenges that members can name; may be empty. */
  List<ChallengeId> challenges();

  /** Returns the rules of disclosure control; {@link Disclosure#exact()} when not given. */
  @Value.Default
  default Disclosure disclosure() {
    return Disclosure.exact();
  }

  /**
   * Checks the names and the order of the periods.
   *
   * @throws IllegalArgumentException if a breakdown occurs twice, if a sensitive breakdown is not
   *     one of the breakdowns, if there are no periods or more than {@value #MAX_PERIODS}, or if a
   *     period does not begin and end after the one before it
   */
  @Value.Check
  default void check() {
    if (new HashSet<>(breakdowns()).size() != breakdowns().size()) {
      throw new IllegalArgumentException("a breakdown comes twice in %s".formatted(breakdowns()));
    }
    if (!new HashSet<>(breakdowns()).containsAll(sensitive())) {
      throw new IllegalArgumentException(
          "sensitive breakdowns must be among %s, but were %s"
              .formatted(breakdowns(), sensitive()));
    }
    if (periods().isEmpty() || periods().size() > MAX_PERIODS) {
      throw new IllegalArgumentException(
          "a climate has 1 to %s periods, but was asked for %s"
              .formatted(MAX_PERIODS, periods().size()));
    }
    for (int i = 1; i < periods().size(); i++) {
      QuarterRange before = periods().get(i - 1);
      QuarterRange after = periods().get(i);
      if (!after.first().firstDay().isAfter(before.first().firstDay())
          || !after.last().firstDay().isAfter(before.last().firstDay())) {
        throw new IllegalArgumentException(
            "periods must be given oldest first and none within another, but %s came after %s"
                .formatted(after, before));
      }
    }
  }

  /** Returns a builder that starts from this design; collections are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds designs. Not thread-safe. */
  final class Builder extends ImmutableClimateDesign.Builder {
    Builder() {}
  }
}
