package org.allyship.scoring.competency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.framework.CompetencyId;

/**
 * A competency to which a behavior belongs.
 *
 * @param competency the competency
 * @param reasons the reasons, one or more: the action first, then key features, then the level
 */
public record CompetencyMatch(
    @JsonProperty CompetencyId competency, @JsonProperty List<CompetencyReason> reasons) {
  /**
   * Copies the reasons.
   *
   * @throws IllegalArgumentException if there is no reason
   */
  public CompetencyMatch {
    Objects.requireNonNull(competency, "competency");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException(
          "a behavior belongs to competency '%s' for a reason, but there was none"
              .formatted(competency));
    }
  }
}
