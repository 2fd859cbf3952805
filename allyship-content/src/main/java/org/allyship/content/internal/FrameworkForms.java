package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.List;
import org.allyship.content.text.FrameworkText;
import org.allyship.content.text.FrameworkText.PartText;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.CompetencyId;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.framework.ProficiencyLevel;
import org.allyship.core.framework.ProficiencyLevelId;
import org.allyship.core.questionnaire.FacetId;

/** Reads competence frameworks and their text. */
final class FrameworkForms {
  private FrameworkForms() {}

  static Framework framework(Fields f) {
    return Framework.builder()
        .id(FrameworkId.of(f.slug("id", "framework")))
        .addAllProficiencyLevels(
            f.objectsById("proficiencyLevels", FrameworkForms::proficiencyLevel).values())
        .addAllCompetencies(f.objectsById("competencies", FrameworkForms::competency).values())
        .addAllSources(Ids.sources(f))
        .since(f.text("since"))
        .replacedBy(Ids.framework(f, "replacedBy"))
        .build();
  }

  static FrameworkText text(Fields f) {
    return new FrameworkText(
        f.text("title"),
        f.text("about"),
        f.objectsByName("proficiencyLevels", FrameworkForms::part),
        f.objectsByName("competencies", FrameworkForms::part));
  }

  private static ProficiencyLevel proficiencyLevel(Fields f) {
    return ProficiencyLevel.builder()
        .id(ProficiencyLevelId.of(f.slug("id", "proficiency level")))
        .addAllLevels(f.optionalConstants("levels", Level.class))
        .build();
  }

  private static Competency competency(Fields f) {
    return Competency.builder()
        .id(CompetencyId.of(f.slug("id", "competency")))
        .addAllActions(Ids.actions(f, "actions"))
        .addAllKeyFeatures(f.optionalConstants("keyFeatures", KeyFeature.class))
        .addAllLevels(f.optionalConstants("levels", Level.class))
        .addAllIndicators(f.optionalSlugs("indicators", "indicator"))
        .addAllFacets(facets(f))
        .build();
  }

  private static List<FacetId> facets(Fields f) {
    List<FacetId> facets = new ArrayList<>();
    for (String text : f.optionalTexts("facets")) {
      try {
        facets.add(FacetId.of(text));
      } catch (IllegalArgumentException e) {
        f.report("facets", String.valueOf(e.getMessage()));
      }
    }
    return facets;
  }

  private static PartText part(Fields f) {
    return new PartText(f.text("title"), f.text("about"));
  }
}
