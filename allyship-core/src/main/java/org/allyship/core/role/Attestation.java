package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.BehaviorId;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;

/**
 * What somebody else says a person did: the ground that a role stands on.
 *
 * @param behavior the behavior reported
 * @param level the level at which it was placed
 * @param perspective who says so; never {@link Perspective#SELF}
 * @param reporter the one who reported it
 * @param date the day it happened
 */
public record Attestation(
    @JsonProperty(required = true) BehaviorId behavior,
    @JsonProperty(required = true) Level level,
    @JsonProperty(required = true) Perspective perspective,
    @JsonProperty(required = true) ParticipantId reporter,
    @JsonProperty(required = true) LocalDate date) {
  /**
   * Requires that somebody else says so.
   *
   * @throws IllegalArgumentException if the actor's own word is offered as testimony
   */
  public Attestation {
    Objects.requireNonNull(behavior, "behavior");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(perspective, "perspective");
    Objects.requireNonNull(reporter, "reporter");
    Objects.requireNonNull(date, "date");
    if (perspective == Perspective.SELF) {
      throw new IllegalArgumentException(
          "testimony of behavior '%s' must come from others, but was the actor's own word"
              .formatted(behavior));
    }
  }
}
