package org.allyship.core.role;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.DateRange;

/**
 * Someone who took a risk, led by the people affected, as others attest.
 *
 * @param holder the person who has the role
 * @param period the period in which it is valid
 * @param attestations the attestations of others, all of this level or higher and within the period
 */
public record Accomplice(
    @JsonProperty(required = true) ParticipantId holder,
    @JsonProperty(required = true) DateRange period,
    @JsonProperty(required = true) List<Attestation> attestations)
    implements Role {
  /**
   * Requires sufficient attestations.
   *
   * @throws IllegalArgumentException if the attestations do not support the role; the message gives
   *     the reason
   */
  public Accomplice {
    attestations = List.copyOf(Objects.requireNonNull(attestations, "attestations"));
    RoleRule.require(Level.ACCOMPLICESHIP, holder, period, attestations);
  }

  @Override
  public Level level() {
    return Level.ACCOMPLICESHIP;
  }

  /** Returns the period and the number of attestations as text, without the person. */
  @Override
  public String toString() {
    return "Accomplice{period=%s, attestations=%s}".formatted(period, attestations.size());
  }
}
