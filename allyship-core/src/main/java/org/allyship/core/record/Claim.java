package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;

/**
 * A person's statement about their own level. A claim is kept so that it can be compared with
 * observed behaviors. No code path turns a claim into a level or a role.
 *
 * @param actor the person who makes the claim
 * @param level the level claimed
 * @param date the day of the claim
 */
public record Claim(
    @JsonProperty(required = true) ParticipantId actor,
    @JsonProperty(required = true) Level level,
    @JsonProperty(required = true) LocalDate date) {
  /** Requires every part. */
  public Claim {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(date, "date");
  }

  /** Returns the level and the day as text, without the person. */
  @Override
  public String toString() {
    return "Claim{level=%s, date=%s}".formatted(level, date);
  }
}
