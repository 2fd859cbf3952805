package org.allyship.core.record;

import java.util.Objects;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;

/**
 * Somebody who speaks for a behavior of somebody else.
 *
 * @param person the one who does
 * @param perspective in which capacity
 */
public record Witness(ParticipantId person, Perspective perspective) {
  /** Requires both. */
  public Witness {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(perspective, "perspective");
  }
}
