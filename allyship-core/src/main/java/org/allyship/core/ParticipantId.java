package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.allyship.core.internal.Identifiers;

/**
 * The caller's opaque id of a person or an organization.
 *
 * @param value 1 to 64 letters, digits, dots, underscores, colons and hyphens
 */
public record ParticipantId(@JsonValue String value) {
  /** Checks the value. */
  public ParticipantId {
    Identifiers.requireOpaque("participant", value);
  }

  /**
   * Returns the id with a value.
   *
   * @throws IllegalArgumentException if the value breaks the rule above
   */
  @JsonCreator
  public static ParticipantId of(String value) {
    return new ParticipantId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
