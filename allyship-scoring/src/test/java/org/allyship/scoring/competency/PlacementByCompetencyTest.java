package org.allyship.scoring.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.framework.CompetencyId;
import org.allyship.core.framework.ProficiencyLevelId;
import org.allyship.core.json.StrictJson;
import org.allyship.scoring.Classification;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PatternValues;
import org.junit.jupiter.api.Test;

class PlacementByCompetencyTest {
  private static final Spectrum SPECTRUM = Spectrum.standard();
  private static final ActionId SPEAK = ActionId.of("speak");
  private static final Coding BANNER =
      Coding.of(
          Anchor.ACT_SYMBOL,
          Anchor.COST_NONE,
          Anchor.CONGRUENCE_CONTRADICTS,
          Anchor.VISIBILITY_PUBLIC,
          Anchor.DIRECTION_ASKED);

  @Test
  void a_behavior_belongs_to_competencies_through_its_action_key_features_and_level() {
    PlacementByCompetency result = of(PatternValues.typical(Level.ALLYSHIP), SPEAK);
    assertThat(result.competencies())
        .containsExactly(
            new CompetencyMatch(
                CompetencyId.of("voice"),
                List.of(
                    new CompetencyReason.ByAction(SPEAK),
                    new CompetencyReason.ByKeyFeature(KeyFeature.AMPLIFICATION),
                    new CompetencyReason.ByKeyFeature(KeyFeature.LISTENING))),
            new CompetencyMatch(
                CompetencyId.of("allyship"),
                List.of(new CompetencyReason.ByLevel(Level.ALLYSHIP))));
  }

  @Test
  void the_proficiency_level_is_the_name_that_the_framework_gives_to_the_level() {
    assertThat(of(PatternValues.typical(Level.ALLYSHIP), SPEAK).proficiency())
        .contains(ProficiencyLevelId.of("within-reach"));
    assertThat(of(PatternValues.typical(Level.ACCOMPLICESHIP), SPEAK).proficiency())
        .contains(ProficiencyLevelId.of("beyond"));
    assertThat(of(BANNER, SPEAK).proficiency()).isEmpty();
  }

  @Test
  void what_is_not_genuine_belongs_to_a_competency_through_its_action_alone() {
    assertThat(SPECTRUM.classify(BANNER)).isEqualTo(Classification.PERFORMATIVE);
    assertThat(of(BANNER, SPEAK).competencies())
        .containsExactly(
            new CompetencyMatch(
                CompetencyId.of("voice"), List.of(new CompetencyReason.ByAction(SPEAK))));
    assertThat(of(BANNER, ActionId.of("other")).competencies()).isEmpty();
  }

  @Test
  void learning_belongs_to_no_competency_through_its_level() {
    assertThat(of(Coding.of(Anchor.ACT_LEARNING), ActionId.of("other")).competencies()).isEmpty();
  }

  @Test
  void it_is_written_with_ids_and_reasons() {
    assertThat(StrictJson.write(of(PatternValues.typical(Level.ALLYSHIP), SPEAK)))
        .isEqualTo(
            """
            {"framework":"acme","proficiency":"within-reach","competencies":[\
            {"competency":"voice","reasons":[{"action":"speak"},{"keyFeature":"amplification"},\
            {"keyFeature":"listening"}]},\
            {"competency":"allyship","reasons":[{"level":"allyship"}]}]}""");
    assertThat(StrictJson.write(of(BANNER, ActionId.of("other"))))
        .isEqualTo("{\"framework\":\"acme\",\"competencies\":[]}");
  }

  @Test
  void a_placement_of_another_coding_is_refused() {
    Placement placement = SPECTRUM.place(behavior(BANNER, SPEAK), IntendedUse.LEARNING);
    Behavior other = behavior(PatternValues.typical(Level.ALLYSHIP), SPEAK);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlacementByCompetency.of(placement, other, Frameworks.ACME))
        .withMessageContaining("the placement must be of the behavior");
  }

  private static PlacementByCompetency of(Coding coding, ActionId action) {
    Behavior behavior = behavior(coding, action);
    return PlacementByCompetency.of(
        SPECTRUM.place(behavior, IntendedUse.LEARNING), behavior, Frameworks.ACME);
  }

  private static Behavior behavior(Coding coding, ActionId action) {
    return Behavior.of(coding).action(action).build();
  }
}
