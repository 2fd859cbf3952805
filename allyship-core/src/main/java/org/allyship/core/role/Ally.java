package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.DateRange;

/**
 * Somebody who, as others testify, supported people within reach.
 *
 * @param holder who held the role
 * @param period the period that it holds for
 * @param attestations what others say, all of it at this level or beyond and within the period
 */
public record Ally(
    @JsonProperty(required = true) ParticipantId holder,
    @JsonProperty(required = true) DateRange period,
    @JsonProperty(required = true) List<Attestation> attestations)
    implements Role {
  /**
   * Requires that others ground the role.
   *
   * @throws IllegalArgumentException if the testimony does not ground it; the message says why
   */
  public Ally {
    attestations = List.copyOf(Objects.requireNonNull(attestations, "attestations"));
    RoleRule.require(Level.ALLYSHIP, holder, period, attestations);
  }

  @Override
  public Level level() {
    return Level.ALLYSHIP;
  }
}
