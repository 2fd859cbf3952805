package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How one criterion was applied; the points of the lines sum exactly to the score.
 *
 * @param criterion the criterion
 * @param score the points, the sum of the lines
 * @param threshold the points at which it is as probable as not that the criterion is met
 * @param probability the probability that the criterion is met, from 0 to 1
 * @param lowest the fewest points possible, whatever the unknown features turn out to be
 * @param highest the most points possible
 * @param lines one line for each feature that the criterion uses, in the model's order
 */
public record Explanation(
    @JsonProperty Criterion criterion,
    @JsonProperty int score,
    @JsonProperty int threshold,
    @JsonProperty double probability,
    @JsonProperty int lowest,
    @JsonProperty int highest,
    @JsonProperty List<ExplanationLine> lines) {
  /** Copies the lines. */
  public Explanation {
    lines = List.copyOf(lines);
  }

  /** Returns whether the criterion is met: at least as probable as not. */
  public boolean isMet() {
    return score >= threshold;
  }
}
