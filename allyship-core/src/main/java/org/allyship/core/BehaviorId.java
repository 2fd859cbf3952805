package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The caller's id of one recorded behavior.
 *
 * @param value 1 to 64 letters, digits, dots, underscores, colons and hyphens
 */
public record BehaviorId(@JsonValue String value) implements Comparable<BehaviorId> {
  /** Checks the value. */
  public BehaviorId {
    Identifiers.requireOpaque("behavior", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static BehaviorId of(String value) {
    return new BehaviorId(value);
  }

  /** Compares the texts. Maps rely on this order where many ids have the same hash. */
  @Override
  public int compareTo(BehaviorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
