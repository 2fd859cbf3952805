package org.allyship.scoring.competency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.framework.CompetencyId;
import org.allyship.scoring.person.LevelFigures;
import org.allyship.scoring.person.ProfileLine;

/**
 * The figures of a person that belong to a competency, in one view. Each states its base, and no
 * figure sums them up.
 *
 * @param competency the competency
 * @param keyFeatures the lines of the profile for its key features, in the order of the profile
 * @param levels the figures of its levels, in the order of the levels
 */
public record CompetencyFigures(
    @JsonProperty CompetencyId competency,
    @JsonProperty List<ProfileLine> keyFeatures,
    @JsonProperty List<LevelFigures> levels) {
  /** Copies the collections. */
  public CompetencyFigures {
    Objects.requireNonNull(competency, "competency");
    keyFeatures = List.copyOf(keyFeatures);
    levels = List.copyOf(levels);
  }
}
