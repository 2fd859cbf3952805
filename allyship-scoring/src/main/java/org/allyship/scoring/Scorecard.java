package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.allyship.core.Feature;
import org.allyship.scoring.ScorecardLine.Order;
import org.immutables.value.Value;

/**
 * The data of one criterion: points by feature, a threshold and a scale. Not for others to
 * implement.
 *
 * <p>For points {@code s}, threshold {@code t} and scale {@code c}, the probability that the
 * criterion is met is {@code 1 / (1 + 2^(-(s - t) / c))}: one half at the threshold, and odds that
 * double with every {@code c} points.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableScorecard.class)
@JsonDeserialize(as = ImmutableScorecard.class)
@JsonPropertyOrder({"criterion", "threshold", "scale", "lines"})
public interface Scorecard {
  /** The criterion. */
  Criterion criterion();

  /** The points at which the criterion is as probable as not; from -100 to 100. */
  int threshold();

  /** The points that double the odds; from 1 to 20. */
  int scale();

  /** The lines, at most one for each feature; never empty. */
  List<ScorecardLine> lines();

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    if (threshold() < -100 || threshold() > 100) {
      throw new IllegalArgumentException(
          "threshold must be from -100 to 100, but was " + threshold());
    }
    if (scale() < 1 || scale() > 20) {
      throw new IllegalArgumentException("scale must be from 1 to 20, but was " + scale());
    }
    if (lines().isEmpty()) {
      throw new IllegalArgumentException("a scorecard must have a line");
    }
    Set<Feature> seen = EnumSet.noneOf(Feature.class);
    for (ScorecardLine line : lines()) {
      requireFit(line, seen.add(line.feature()));
    }
  }

  private void requireFit(ScorecardLine line, boolean first) {
    if (!first) {
      throw new IllegalArgumentException(
          "feature '%s' must have one line, but has a second, '%s'"
              .formatted(line.feature().id(), line.id()));
    }
    boolean level = criterion() == Criterion.SYSTEM || criterion() == Criterion.STAKE;
    if (level && line.order() != Order.RISING) {
      throw new IllegalArgumentException(
          "line '%s' must be rising, as moving an anchor up must never lower a level"
              .formatted(line.id()));
    }
  }

  /** Returns a builder that starts from this card; lines are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds scorecards. Not thread-safe. */
  final class Builder extends ImmutableScorecard.Builder {
    Builder() {}
  }
}
