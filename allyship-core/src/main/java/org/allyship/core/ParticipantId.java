package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.allyship.core.internal.Identifiers;

/**
 * The caller's opaque id of a person or an organization.
 *
 * <p>Two forms that are never opaque are refused: capitalized words such as {@code Jane.Doe}, and
 * numbers such as {@code 123-45-6789}. No check can recognize every name, so derive ids with {@link
 * Pseudonyms}.
 *
 * @param value 1 to 64 letters, digits, dots, underscores, colons and hyphens
 */
public record ParticipantId(@JsonValue String value) implements Comparable<ParticipantId> {
  private static final Pattern CAPITALIZED = Pattern.compile("[A-Z][a-z]+([._-][A-Z][a-z]+)+");

  private static final Pattern SOCIAL_SECURITY = Pattern.compile("[0-9]{3}-[0-9]{2}-[0-9]{4}");

  /** Checks the value. */
  public ParticipantId {
    Identifiers.requireOpaque("participant", value);
    if (CAPITALIZED.matcher(value).matches() || SOCIAL_SECURITY.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "participant id must be opaque, but looks like the name or the number of a person; derive ids with Pseudonyms");
    }
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

  /** Compares the texts. Maps rely on this order where many ids have the same hash. */
  @Override
  public int compareTo(ParticipantId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
