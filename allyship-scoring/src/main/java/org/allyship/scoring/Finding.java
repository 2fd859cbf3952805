package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A finding about one behavior and how probable it is.
 *
 * @param type the type of the finding
 * @param probability from 0 to 1; 1 where the coding is proof of it
 * @param strength whether it applies, or only possibly
 */
public record Finding(
    @JsonProperty FindingType type,
    @JsonProperty double probability,
    @JsonProperty Strength strength) {
  /** From this probability on, a class that is not the most probable one is a finding. */
  public static final double MIN_PROBABILITY = 0.2;

  private static final double HALF = 0.5;

  /** How certain a finding is. */
  public enum Strength {
    /** At least as probable as not, or the most probable class. */
    @JsonProperty("is")
    IS,
    /** Less probable than not, but at least {@value Finding#MIN_PROBABILITY}. */
    @JsonProperty("possibly")
    POSSIBLY
  }

  /** Requires every part. */
  public Finding {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(strength, "strength");
  }

  static Finding certain(FindingType finding) {
    return new Finding(finding, 1, Strength.IS);
  }

  static Finding of(FindingType type, double probability, boolean isSure) {
    boolean applies = isSure || probability >= HALF;
    return new Finding(type, probability, applies ? Strength.IS : Strength.POSSIBLY);
  }
}
