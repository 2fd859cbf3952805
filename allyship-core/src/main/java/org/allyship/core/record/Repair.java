package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;

/**
 * A repair of a harm, confirmed by someone other than the actor. The harm stays on record together
 * with the repair.
 *
 * @param of the behavior that did harm
 * @param confirmedBy the person who confirms the repair; never the actor
 * @param date the day of the repair
 */
public record Repair(
    @JsonProperty(required = true) BehaviorId of,
    @JsonProperty(required = true) ParticipantId confirmedBy,
    @JsonProperty(required = true) LocalDate date) {
  /** Requires every part. */
  public Repair {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(confirmedBy, "confirmedBy");
    Objects.requireNonNull(date, "date");
  }

  /** Returns the behavior and the day as text, without the person. */
  @Override
  public String toString() {
    return "Repair{of=%s, date=%s}".formatted(of, date);
  }
}
