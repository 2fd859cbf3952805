package org.allyship.scoring.competency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.framework.ProficiencyLevelId;
import org.allyship.scoring.person.LevelFigures;

/**
 * The figures of the levels that a proficiency level names. They count behaviors; a person has no
 * proficiency level.
 *
 * @param proficiency the proficiency level
 * @param levels the figures of each level, as in the pattern; empty when it names none
 */
public record ProficiencyFigures(
    @JsonProperty ProficiencyLevelId proficiency, @JsonProperty List<LevelFigures> levels) {
  /** Copies the figures. */
  public ProficiencyFigures {
    Objects.requireNonNull(proficiency, "proficiency");
    levels = List.copyOf(levels);
  }
}
