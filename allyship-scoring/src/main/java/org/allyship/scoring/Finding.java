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
  /** How certain a finding is. */
  public enum Strength {
    /** At least as probable as not, or certain from what was done. */
    @JsonProperty("is")
    IS,
    /** Less probable than not, but within one doubling of the odds. */
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
