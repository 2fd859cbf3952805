package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.catalog.CatalogValues;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.catalog.Source;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.KnowledgeValues;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.PlanValues;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.QuestionnaireValues;

/** A builder that starts from a value builds the same again. */
@Domain(CoreValues.class)
@Domain(CatalogValues.class)
@Domain(PlanValues.class)
@Domain(QuestionnaireValues.class)
@Domain(KnowledgeValues.class)
@Domain(DomainContext.Global.class)
class BuilderLaws {
  @Law
  void an_action_is_built_again(@ForAll Action value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_challenge_is_built_again(@ForAll Challenge value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void an_interruption_is_built_again(@ForAll Interruption value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_prompt_is_built_again(@ForAll Prompt value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_source_is_built_again(@ForAll Source value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_planning_step_is_built_again(@ForAll PlanningStep value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_commitment_is_built_again(@ForAll Commitment value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_questionnaire_is_built_again(@ForAll Questionnaire value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_term_is_built_again(@ForAll Term value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void an_event_is_built_again(@ForAll HistoryEvent value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_research_claim_is_built_again(@ForAll ResearchClaim value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_debate_is_built_again(@ForAll Debate value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_common_question_is_built_again(@ForAll CommonQuestion value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }

  @Law
  void a_work_is_built_again(@ForAll Work value) {
    assertThat(value.toBuilder().build()).isEqualTo(value);
  }
}
