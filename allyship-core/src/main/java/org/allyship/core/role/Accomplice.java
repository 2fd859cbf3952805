package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;

/**
 * Somebody who, as others testify, put something at stake, led by those affected.
 *
 * @param holder who held the role
 * @param period the period that it holds for
 * @param testimony what others say, all of it at this level or beyond and within the period
 */
public record Accomplice(
    @JsonProperty(required = true) ParticipantId holder,
    @JsonProperty(required = true) Period period,
    @JsonProperty(required = true) List<Testimony> testimony)
    implements Role {
  /**
   * Requires that others ground the role.
   *
   * @throws IllegalArgumentException if the testimony does not ground it; the message says why
   */
  public Accomplice {
    testimony = List.copyOf(Objects.requireNonNull(testimony, "testimony"));
    Grounds.require(Level.ACCOMPLICESHIP, holder, period, testimony);
  }

  @Override
  public Level level() {
    return Level.ACCOMPLICESHIP;
  }
}
