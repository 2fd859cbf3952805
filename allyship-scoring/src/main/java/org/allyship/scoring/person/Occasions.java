package org.allyship.scoring.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.OptionalDouble;

/**
 * Support compared with the occasions on record. A record may name the occasion that a behavior
 * answered; silence answers one, too.
 *
 * @param used the number of occasions that the person answered with genuine support
 * @param known the number of confirmed behaviors with an occasion on record; 0 says nothing about
 *     how often there was one
 */
@JsonPropertyOrder({"used", "known", "share"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Occasions(int used, int known) {
  /** The fewest occasions on record for a share: as many as for the tendency of a key feature. */
  public static final int MIN_KNOWN = ProfileLine.MIN_KNOWN;

  /** Checks the numbers. */
  public Occasions {
    if (used < 0 || known < used) {
      throw new IllegalArgumentException(
          "the occasions that were used must be part of those known, but were %s of %s"
              .formatted(used, known));
    }
  }

  /**
   * The share of occasions on record that the person answered with support, from 0 to 1; empty with
   * fewer than {@value #MIN_KNOWN} on record.
   */
  @JsonProperty
  public OptionalDouble share() {
    return known < MIN_KNOWN ? OptionalDouble.empty() : OptionalDouble.of((double) used / known);
  }
}
