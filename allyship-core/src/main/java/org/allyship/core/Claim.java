package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What somebody says they are. A claim is kept so that it can be held against what was shown; no
 * code path turns it into a level or a role.
 *
 * @param by who claims it of themself
 * @param level the level claimed
 * @param on the day it was claimed
 */
public record Claim(
    @JsonProperty(required = true) ParticipantId by,
    @JsonProperty(required = true) Level level,
    @JsonProperty(required = true) LocalDate on) {
  /** Requires every part. */
  public Claim {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(on, "on");
  }
}
