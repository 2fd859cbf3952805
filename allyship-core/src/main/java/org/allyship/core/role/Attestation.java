package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.BehaviorId;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;

/**
 * A statement of someone other than the actor that a person did something. Roles are based on
 * attestations.
 *
 * @param behavior the id of the behavior
 * @param level the level at which it was placed
 * @param perspective the perspective of the statement; never {@link Perspective#SELF}
 * @param reporter the person who makes the statement
 * @param date the day of the behavior
 */
public record Attestation(
    @JsonProperty(required = true) BehaviorId behavior,
    @JsonProperty(required = true) Level level,
    @JsonProperty(required = true) Perspective perspective,
    @JsonProperty(required = true) ParticipantId reporter,
    @JsonProperty(required = true) LocalDate date) {
  /**
   * Requires a statement of someone other than the actor.
   *
   * @throws IllegalArgumentException if the perspective is {@link Perspective#SELF}
   */
  public Attestation {
    Objects.requireNonNull(behavior, "behavior");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(perspective, "perspective");
    Objects.requireNonNull(reporter, "reporter");
    Objects.requireNonNull(date, "date");
    if (perspective == Perspective.SELF) {
      throw new IllegalArgumentException(
          "an attestation of behavior '%s' must come from others, but its perspective is 'self'"
              .formatted(behavior));
    }
  }

  /** Returns the attestation as text, without the reporter. */
  @Override
  public String toString() {
    return "Attestation{behavior=%s, level=%s, perspective=%s, date=%s}"
        .formatted(behavior, level, perspective, date);
  }
}
