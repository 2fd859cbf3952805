package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;

/**
 * The word of somebody else that a rupture was put right. The harm stays on record; the repair
 * stands beside it.
 *
 * @param of the behavior that did harm
 * @param confirmedBy who says that it was put right; never the one who did the harm
 * @param date the day it was put right
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
}
