package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.DateRange;

/**
 * Somebody who, as others testify, changed how things are done, beyond the people within reach.
 *
 * @param holder who held the role
 * @param period the period that it holds for
 * @param attestations what others say, all of it at this level or beyond and within the period
 */
public record Advocate(
    @JsonProperty(required = true) ParticipantId holder,
    @JsonProperty(required = true) DateRange period,
    @JsonProperty(required = true) List<Attestation> attestations)
    implements Role {
  /**
   * Requires that others ground the role.
   *
   * @throws IllegalArgumentException if the testimony does not ground it; the message says why
   */
  public Advocate {
    attestations = List.copyOf(Objects.requireNonNull(attestations, "attestations"));
    RoleRule.require(Level.ADVOCACY, holder, period, attestations);
  }

  @Override
  public Level level() {
    return Level.ADVOCACY;
  }
}
