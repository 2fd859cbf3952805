package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How one question was answered; the points of the lines sum exactly to the score.
 *
 * @param criterion the question
 * @param score the points, the sum of the lines
 * @param threshold the points at which a yes is as probable as a no
 * @param probability the probability of a yes, from 0 to 1
 * @param lowest the fewest points possible, whatever the unknown features turn out to be
 * @param highest the most points possible
 * @param lines one line for each feature the question looks at, in the model's order
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

  /** Tells whether a yes is at least as probable as a no. */
  public boolean isMet() {
    return score >= threshold;
  }
}
