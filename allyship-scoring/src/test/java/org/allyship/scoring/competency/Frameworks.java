package org.allyship.scoring.competency;

import org.allyship.core.ActionId;
import org.allyship.core.Level;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.CompetencyId;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.framework.ProficiencyLevel;
import org.allyship.core.framework.ProficiencyLevelId;

/** A framework with three proficiency levels and three competencies. */
final class Frameworks {
  static final Framework ACME =
      Framework.builder()
          .id(FrameworkId.of("acme"))
          .addProficiencyLevel(proficiency("curious"))
          .addProficiencyLevel(proficiency("within-reach", Level.ALLYSHIP))
          .addProficiencyLevel(proficiency("beyond", Level.ACCOMPLICESHIP, Level.ADVOCACY))
          .addCompetency(
              competency("voice")
                  .addAction(ActionId.of("speak"))
                  .addKeyFeatures(KeyFeature.AMPLIFICATION, KeyFeature.LISTENING)
                  .build())
          .addCompetency(competency("allyship").addLevels(Level.values()).build())
          .addCompetency(competency("numbers").build())
          .addSource(SourceId.of("handbook"))
          .since("1.0.0")
          .build();

  private Frameworks() {}

  private static ProficiencyLevel proficiency(String id, Level... levels) {
    return ProficiencyLevel.builder().id(ProficiencyLevelId.of(id)).addLevels(levels).build();
  }

  private static Competency.Builder competency(String id) {
    return Competency.builder().id(CompetencyId.of(id));
  }
}
