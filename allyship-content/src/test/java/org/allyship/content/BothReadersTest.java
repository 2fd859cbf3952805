package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.core.Action;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.catalog.Source;
import org.allyship.core.framework.Framework;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Questionnaire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs are read without binding; a host that binds the same JSON gets the same entries. */
class BothReadersTest {
  private static final ContentPack PACK = ContentPacks.bundled();

  @ParameterizedTest(name = "{0}/{1}")
  @MethodSource("kinds")
  void an_entry_of_a_pack_is_what_binding_makes_of_it(
      String file, String list, Class<?> type, List<?> entries) throws IOException {
    List<Object> bound = new ArrayList<>();
    for (JsonNode entry : JsonBinding.MAPPER.readTree(BundledFiles.text(file)).get(list)) {
      bound.add(StrictJson.read(entry.toString(), type, file));
    }
    assertThat(entries).isNotEmpty().isEqualTo(bound);
  }

  @Test
  void a_framework_of_a_pack_is_what_binding_makes_of_it() throws IOException {
    ContentPack pack = ContentPacks.read(TestPacks.GOOD);
    JsonNode file = JsonBinding.MAPPER.readTree(TestPacks.goodFile("frameworks.json"));
    String entry = file.get("frameworks").get(0).toString();
    assertThat(pack.frameworks())
        .containsExactly(StrictJson.read(entry, Framework.class, "frameworks.json"));
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of("sources.json", "sources", Source.class, PACK.sources()),
        Arguments.of("actions.json", "actions", Action.class, PACK.actions()),
        Arguments.of("challenges.json", "challenges", Challenge.class, PACK.challenges()),
        Arguments.of(
            "interruptions.json", "interruptions", Interruption.class, PACK.interruptions()),
        Arguments.of("prompts.json", "prompts", Prompt.class, PACK.prompts()),
        Arguments.of("planning.json", "steps", PlanningStep.class, PACK.planningSteps()),
        Arguments.of(
            "questionnaires.json", "questionnaires", Questionnaire.class, PACK.questionnaires()),
        Arguments.of("glossary.json", "terms", Term.class, PACK.terms()),
        Arguments.of("history.json", "events", HistoryEvent.class, PACK.events()),
        Arguments.of("research.json", "claims", ResearchClaim.class, PACK.claims()),
        Arguments.of("debates.json", "debates", Debate.class, PACK.debates()),
        Arguments.of("questions.json", "questions", CommonQuestion.class, PACK.questions()),
        Arguments.of("works.json", "works", Work.class, PACK.works()));
  }
}
