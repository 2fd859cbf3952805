package org.allyship.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.allyship.core.ActionId;
import org.allyship.core.Level;
import org.allyship.core.SourceId;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.json.StrictJson;
import org.allyship.core.questionnaire.FacetId;
import org.allyship.core.questionnaire.QuestionnaireId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTest {
  private static final ProficiencyLevel WITHIN_REACH = proficiency("within-reach", Level.ALLYSHIP);
  private static final Competency LISTEN =
      Competency.builder()
          .id(CompetencyId.of("listen"))
          .addAction(ActionId.of("ask-first"))
          .addKeyFeature(KeyFeature.LISTENING)
          .addLevel(Level.ALLYSHIP)
          .addIndicator("listening")
          .addFacet(new FacetId(QuestionnaireId.of("own-behavior"), "listening"))
          .build();

  @Test
  void a_level_has_the_proficiency_level_that_names_it() {
    Framework framework = framework().build();
    assertThat(framework.proficiency(Level.ALLYSHIP)).contains(WITHIN_REACH);
    assertThat(framework.proficiency(Level.ADVOCACY)).isEmpty();
  }

  @Test
  void it_is_read_as_it_was_written() {
    Framework framework = framework().build();
    String json = StrictJson.write(framework);
    assertThat(StrictJson.read(json, Framework.class, "framework")).isEqualTo(framework);
    assertThat(json)
        .isEqualTo(
            """
            {"id":"acme","proficiencyLevels":[{"id":"within-reach","levels":["allyship"]}],\
            "competencies":[{"id":"listen","actions":["ask-first"],"keyFeatures":["listening"],\
            "levels":["allyship"],"indicators":["listening"],"facets":["own-behavior/listening"]}],\
            "sources":["handbook"],"since":"1.0.0"}""");
  }

  @Test
  void two_proficiency_levels_cannot_name_one_level() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                framework()
                    .addProficiencyLevel(proficiency("beyond", Level.ADVOCACY, Level.ALLYSHIP))
                    .build())
        .withMessage(
            "framework 'acme' must name the level 'allyship' in one proficiency level, but"
                + " 'within-reach' and 'beyond' name it");
  }

  @Test
  void parts_cannot_share_an_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> framework().addCompetency(LISTEN).build())
        .withMessage("framework 'acme' must have each competency once, but has 'listen' twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> framework().addProficiencyLevel(proficiency("within-reach")).build())
        .withMessage(
            "framework 'acme' must have each proficiency level once, but has 'within-reach' twice");
  }

  @Test
  void without_competencies_or_proficiency_levels_it_is_refused() {
    Framework.Builder bare =
        Framework.builder()
            .id(FrameworkId.of("acme"))
            .addSource(SourceId.of("handbook"))
            .since("1.0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(bare::build)
        .withMessage("framework 'acme' must have a proficiency level");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare.addProficiencyLevel(WITHIN_REACH).build())
        .withMessage("framework 'acme' must have a competency");
  }

  @Test
  void the_code_of_an_indicator_has_the_form_of_an_id() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Competency.builder().id(CompetencyId.of("c")).addIndicator("Listening!").build())
        .withMessageContaining("indicator id must be")
        .withMessageContaining("'Listening!'");
  }

  @Test
  void a_facet_is_written_with_its_questionnaire() {
    assertThat(FacetId.of("own-behavior/listening")).isEqualTo(LISTEN.facets().get(0));
    assertThat(LISTEN.facets().get(0)).hasToString("own-behavior/listening");
  }

  @ParameterizedTest
  @ValueSource(strings = {"listening", "own-behavior/", "/listening", "a/b/c", "A/b"})
  void a_facet_of_another_form_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> FacetId.of(text));
  }

  private static Framework.Builder framework() {
    return Framework.builder()
        .id(FrameworkId.of("acme"))
        .addProficiencyLevel(WITHIN_REACH)
        .addCompetency(LISTEN)
        .addSource(SourceId.of("handbook"))
        .since("1.0.0");
  }

  private static ProficiencyLevel proficiency(String id, Level... levels) {
    return ProficiencyLevel.builder().id(ProficiencyLevelId.of(id)).addLevels(levels).build();
  }
}
