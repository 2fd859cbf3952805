package org.allyship.core.record;

import java.util.Objects;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;

/**
 * A person who attests a behavior of someone else.
 *
 * @param person the witness
 * @param perspective the perspective of the witness
 */
public record Witness(ParticipantId person, Perspective perspective) {
  /** Requires both. */
  public Witness {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(perspective, "perspective");
  }

  /** Returns the perspective as text, without the person. */
  @Override
  public String toString() {
    return "Witness{perspective=%s}".formatted(perspective);
  }
}
