package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The stable id of a challenge in a catalog; never reused for a different challenge.
 *
 * @param value 1 to 64 lower-case letters, digits and hyphens, starting with a letter
 */
public record ChallengeId(@JsonValue String value) {
  /** Checks the value. */
  public ChallengeId {
    Identifiers.requireSlug("challenge", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static ChallengeId of(String value) {
    return new ChallengeId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
