package org.allyship.core.record;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;

/**
 * What somebody says they are. A claim is kept so that it can be held against what was shown; no
 * code path turns it into a level or a role.
 *
 * @param actor who claims it of themself
 * @param level the level claimed
 * @param date the day it was claimed
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
}
