package org.allyship.core.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.allyship.core.internal.LabelKind;

/**
 * Something that helps people to overcome a challenge.
 *
 * @param id the stable id, unique within the pack
 * @param giver the party that can give it
 */
public record Support(
    @JsonProperty(required = true) SupportId id, @JsonProperty(required = true) Giver giver) {
  /** The party that can give a support. */
  @LabelKind("giver")
  public enum Giver {
    /** The organization: its policies, money and structures. */
    @JsonProperty("organization")
    ORGANIZATION,
    /** Someone who leads others. */
    @JsonProperty("leader")
    LEADER,
    /** Colleagues, friends, neighbors. */
    @JsonProperty("peer")
    PEER
  }

  /** Requires every part. */
  public Support {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(giver, "giver");
  }
}
