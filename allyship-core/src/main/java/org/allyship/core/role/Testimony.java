package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.BehaviorId;
import org.allyship.core.Evidence;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;

/**
 * What somebody else says a person did: the ground that a role stands on.
 *
 * @param behavior the behavior reported
 * @param level the level at which it was placed
 * @param seenBy who says so; never {@link Evidence#SELF}
 * @param reportedBy the one who reported it
 * @param on the day it happened
 */
public record Testimony(
    @JsonProperty(required = true) BehaviorId behavior,
    @JsonProperty(required = true) Level level,
    @JsonProperty(required = true) Evidence seenBy,
    @JsonProperty(required = true) ParticipantId reportedBy,
    @JsonProperty(required = true) LocalDate on) {
  /**
   * Requires that somebody else says so.
   *
   * @throws IllegalArgumentException if the actor's own word is offered as testimony
   */
  public Testimony {
    Objects.requireNonNull(behavior, "behavior");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(seenBy, "seenBy");
    Objects.requireNonNull(reportedBy, "reportedBy");
    Objects.requireNonNull(on, "on");
    if (seenBy == Evidence.SELF) {
      throw new IllegalArgumentException(
          "testimony of behavior '%s' must come from others, but was the actor's own word"
              .formatted(behavior));
    }
  }
}
