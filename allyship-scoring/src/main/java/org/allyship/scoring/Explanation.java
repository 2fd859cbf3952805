package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How one criterion was applied; the points of the lines sum exactly to the score. Immutable.
 * Explanations of the same coding by the same model are equal.
 */
@JsonPropertyOrder({
  "criterion",
  "score",
  "threshold",
  "probability",
  "lowest",
  "highest",
  "lines",
  "met"
})
public final class Explanation {
  private final Scorecard card;
  private final int score;
  private final double probability;
  private final int lowest;
  private final int highest;
  private final ExplanationLine[] lines;

  /**
   * Keeps the lines without a copy, as five explanations belong to every explained placement.
   *
   * @param lines lines that nobody else holds
   */
  Explanation(
      Scorecard card,
      int score,
      double probability,
      int lowest,
      int highest,
      ExplanationLine[] lines) {
    this.card = card;
    this.score = score;
    this.probability = probability;
    this.lowest = lowest;
    this.highest = highest;
    this.lines = lines;
  }

  /** The criterion. */
  @JsonProperty
  public Criterion criterion() {
    return card.criterion();
  }

  /** The points, the sum of the lines. */
  @JsonProperty
  public int score() {
    return score;
  }

  /** The points at which it is as probable as not that the criterion is met. */
  @JsonProperty
  public int threshold() {
    return card.threshold();
  }

  /** The probability that the criterion is met, from 0 to 1. */
  @JsonProperty
  public double probability() {
    return probability;
  }

  /** The fewest points possible, whatever the unknown features turn out to be. */
  @JsonProperty
  public int lowest() {
    return lowest;
  }

  /** The most points possible. */
  @JsonProperty
  public int highest() {
    return highest;
  }

  /** One line for each feature that the criterion uses, in the model's order. */
  @JsonProperty
  public List<ExplanationLine> lines() {
    return Collections.unmodifiableList(Arrays.asList(lines));
  }

  /** Whether the criterion is met: at least as probable as not. */
  @JsonProperty("met")
  public boolean isMet() {
    return score >= card.threshold();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Explanation that
        && card.equals(that.card)
        && Arrays.equals(lines, that.lines);
  }

  @Override
  public int hashCode() {
    return 31 * card.hashCode() + Arrays.hashCode(lines);
  }

  @Override
  public String toString() {
    return "Explanation{criterion=%s, score=%s, lines=%s}".formatted(criterion(), score, lines());
  }
}
