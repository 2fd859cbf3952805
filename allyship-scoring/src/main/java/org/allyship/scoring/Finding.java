package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A finding about one behavior and how probable it is.
 *
 * @param type what was found
 * @param probability from 0 to 1; 1 where the coding itself says so
 * @param strength whether it is so, or only possibly so
 */
public record Finding(
    @JsonProperty FindingType type,
    @JsonProperty double probability,
    @JsonProperty Strength strength) {
  /** How firmly a finding stands. */
  public enum Strength {
    /** At least as probable as not, or plain from what was done. */
    @JsonProperty("is")
    IS,
    /** Less probable than not, but within one doubling of the odds: a sign, and not enough. */
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
}
