package org.allyship.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The caller's id of a commitment.
 *
 * @param value 1 to 64 letters, digits, dots, underscores, colons and hyphens
 */
public record CommitmentId(@JsonValue String value) {
  /** Checks the value. */
  public CommitmentId {
    Identifiers.requireOpaque("commitment", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static CommitmentId of(String value) {
    return new CommitmentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
