package org.allyship.scoring.competency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.Framework;
import org.allyship.core.record.View;
import org.allyship.scoring.person.LevelFigures;
import org.allyship.scoring.person.ViewPattern;

/**
 * One view of a person by the competencies of a framework.
 *
 * @param view the view
 * @param hasEvidence whether any confirmed behavior is on record; if not, there is not enough
 *     evidence
 * @param proficiencies the figures by proficiency level, in the order of the framework
 * @param competencies the figures by competency, in the order of the framework
 */
public record ViewByCompetency(
    @JsonProperty View view,
    @JsonProperty boolean hasEvidence,
    @JsonProperty List<ProficiencyFigures> proficiencies,
    @JsonProperty List<CompetencyFigures> competencies) {
  /** Copies the collections. */
  public ViewByCompetency {
    Objects.requireNonNull(view, "view");
    proficiencies = List.copyOf(proficiencies);
    competencies = List.copyOf(competencies);
  }

  static ViewByCompetency of(ViewPattern view, Framework framework) {
    return new ViewByCompetency(
        view.view(),
        view.hasEvidence(),
        framework.proficiencyLevels().stream()
            .map(each -> new ProficiencyFigures(each.id(), levels(view, each.levels())))
            .toList(),
        framework.competencies().stream().map(each -> figures(view, each)).toList());
  }

  private static CompetencyFigures figures(ViewPattern view, Competency competency) {
    return new CompetencyFigures(
        competency.id(),
        view.profile().stream()
            .filter(line -> competency.keyFeatures().contains(line.feature()))
            .toList(),
        levels(view, competency.levels()));
  }

  private static List<LevelFigures> levels(ViewPattern view, List<Level> levels) {
    return view.levels().stream().filter(figures -> levels.contains(figures.level())).toList();
  }
}
