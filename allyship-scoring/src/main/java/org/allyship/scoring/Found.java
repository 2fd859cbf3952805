package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A finding about one behavior and how probable it is.
 *
 * @param finding what was found
 * @param probability from 0 to 1; 1 where the coding itself says so
 * @param strength whether it is so, or only possibly so
 */
public record Found(
    @JsonProperty Finding finding,
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
  public Found {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(strength, "strength");
  }

  static Found certain(Finding finding) {
    return new Found(finding, 1, Strength.IS);
  }
}
