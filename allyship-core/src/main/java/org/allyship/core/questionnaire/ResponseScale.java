package org.allyship.core.questionnaire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * The possible answers to an item: a range of whole numbers, with or without opting out.
 *
 * @param id the stable id
 * @param lowest the lowest answer
 * @param highest the highest answer, 1 to 10 above the lowest
 * @param optOut whether a person can say that an item does not apply, which does not count as an
 *     answer
 */
public record ResponseScale(
    @JsonProperty(required = true) ScaleId id,
    @JsonProperty(required = true) int lowest,
    @JsonProperty(required = true) int highest,
    @JsonProperty(required = true) boolean optOut) {
  private static final int WIDEST = 10;

  /** Checks the order of the answers. */
  public ResponseScale {
    Objects.requireNonNull(id, "id");
    if (highest <= lowest || (long) highest - lowest > WIDEST) {
      throw new IllegalArgumentException(
          "scale '%s' highest must be 1 to %s above lowest %s, but was %s"
              .formatted(id, WIDEST, lowest, highest));
    }
  }

  /** Returns the number of possible answers, without opting out. */
  public int points() {
    return highest - lowest + 1;
  }
}
