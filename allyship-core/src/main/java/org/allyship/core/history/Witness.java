package org.allyship.core.history;

import java.util.Objects;
import org.allyship.core.Evidence;
import org.allyship.core.ParticipantId;

/**
 * Somebody who speaks for a behavior of somebody else.
 *
 * @param who the one who does
 * @param seenBy in which capacity
 */
public record Witness(ParticipantId who, Evidence seenBy) {
  /** Requires both. */
  public Witness {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(seenBy, "seenBy");
  }
}
