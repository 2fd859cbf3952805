package org.allyship.content;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allyship.content.internal.Manifest;
import org.allyship.content.text.ActionText;
import org.allyship.content.text.AnswerText;
import org.allyship.content.text.ChallengeText;
import org.allyship.content.text.ChallengeText.SupportText;
import org.allyship.content.text.ClaimText;
import org.allyship.content.text.CodebookText;
import org.allyship.content.text.CodebookText.AnchorText;
import org.allyship.content.text.CodebookText.ContextText;
import org.allyship.content.text.CodebookText.FeatureText;
import org.allyship.content.text.DebateText;
import org.allyship.content.text.EventText;
import org.allyship.content.text.FrameworkText;
import org.allyship.content.text.FrameworkText.PartText;
import org.allyship.content.text.InterruptionText;
import org.allyship.content.text.Language;
import org.allyship.content.text.PromptText;
import org.allyship.content.text.QuestionnaireText;
import org.allyship.content.text.QuestionnaireText.CardText;
import org.allyship.content.text.ResultText;
import org.allyship.content.text.ResultText.Phrase;
import org.allyship.content.text.ScaleText;
import org.allyship.content.text.StepText;
import org.allyship.content.text.TermText;
import org.allyship.content.text.WorkText;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Authority;
import org.allyship.core.BystanderStrategy;
import org.allyship.core.Capacity;
import org.allyship.core.Community;
import org.allyship.core.Effort;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.Power;
import org.allyship.core.Setting;
import org.allyship.core.catalog.Affected;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.catalog.ChallengeTheme;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.catalog.Prompt;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Support;
import org.allyship.core.catalog.Verification;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.ProficiencyLevel;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.knowledge.CommonQuestion;
import org.allyship.core.knowledge.Debate;
import org.allyship.core.knowledge.HistoryEvent;
import org.allyship.core.knowledge.ResearchClaim;
import org.allyship.core.knowledge.ResearchClaim.ResearchField;
import org.allyship.core.knowledge.Term;
import org.allyship.core.knowledge.Work;
import org.allyship.core.knowledge.Work.WorkKind;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.questionnaire.Item;
import org.allyship.core.questionnaire.Questionnaire;
import org.allyship.core.questionnaire.ResponseScale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas list the fields and the values that the types have. */
class SchemaTypesTest {
  private static final String CODING = "actions /$defs/coding/properties/";

  /** The types whose fields a schema lists, by the name of the schema and the place in it. */
  private static final Map<String, Class<?>> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              entry("sources /$defs/source", Source.class),
              entry("actions /$defs/action", Action.class),
              entry("challenges /$defs/challenge", Challenge.class),
              entry("challenges /$defs/support", Support.class),
              entry("interruptions /$defs/interruption", Interruption.class),
              entry("prompts /$defs/prompt", Prompt.class),
              entry("planning /$defs/step", PlanningStep.class),
              entry("questionnaires /$defs/scale", ResponseScale.class),
              entry("questionnaires /$defs/questionnaire", Questionnaire.class),
              entry("questionnaires /$defs/item", Item.class),
              entry("frameworks /$defs/framework", Framework.class),
              entry("frameworks /$defs/proficiencyLevel", ProficiencyLevel.class),
              entry("frameworks /$defs/competency", Competency.class),
              entry("glossary /$defs/term", Term.class),
              entry("history /$defs/event", HistoryEvent.class),
              entry("research /$defs/claim", ResearchClaim.class),
              entry("debates /$defs/debate", Debate.class),
              entry("questions /$defs/question", CommonQuestion.class),
              entry("works /$defs/work", Work.class),
              entry("language ", Language.class),
              entry("action-text /$defs/entryText", ActionText.class),
              entry("challenge-text /$defs/entryText", ChallengeText.class),
              entry("challenge-text /$defs/support", SupportText.class),
              entry("interruption-text /$defs/entryText", InterruptionText.class),
              entry("prompt-text /$defs/entryText", PromptText.class),
              entry("planning-text /$defs/entryText", StepText.class),
              entry("questionnaire-text /$defs/scale", ScaleText.class),
              entry("questionnaire-text /$defs/entryText", QuestionnaireText.class),
              entry("questionnaire-text /$defs/card", CardText.class),
              entry("framework-text /$defs/entryText", FrameworkText.class),
              entry("framework-text /$defs/part", PartText.class),
              entry("glossary-text /$defs/entryText", TermText.class),
              entry("history-text /$defs/entryText", EventText.class),
              entry("research-text /$defs/entryText", ClaimText.class),
              entry("debate-text /$defs/entryText", DebateText.class),
              entry("question-text /$defs/entryText", AnswerText.class),
              entry("work-text /$defs/entryText", WorkText.class),
              entry("codebook ", CodebookText.class),
              entry("codebook /$defs/anchor", AnchorText.class),
              entry("codebook /$defs/context", ContextText.class),
              entry("result-text ", ResultText.class),
              entry("result-text /$defs/phrase", Phrase.class)));

  /** The constants that a schema lists, by the name of the schema and the place in it. */
  private static final Map<String, Class<? extends Enum<?>>> ENUMS =
      new TreeMap<>(
          Map.ofEntries(
              entry("sources /$defs/source/properties/verification", Verification.class),
              entry("actions /$defs/action/properties/level", Level.class),
              entry("actions /$defs/action/properties/authority", Authority.class),
              entry("actions /$defs/action/properties/effort", Effort.class),
              entry("actions /$defs/action/properties/capacities/items", Capacity.class),
              entry("actions /$defs/action/properties/settings/items", Setting.class),
              entry("actions /$defs/action/properties/communities/items", Community.class),
              entry("challenges /$defs/challenge/properties/theme", ChallengeTheme.class),
              entry("challenges /$defs/support/properties/giver", Support.Giver.class),
              entry(
                  "interruptions /$defs/interruption/properties/strategies/items",
                  BystanderStrategy.class),
              entry("interruptions /$defs/interruption/properties/fits/items", Power.class),
              entry("interruptions /$defs/interruption/properties/affected/items", Affected.class),
              entry("prompts /$defs/prompt/properties/tags/items", KeyFeature.class),
              entry("prompts /$defs/prompt/properties/settings/items", Setting.class),
              entry("questionnaires /$defs/questionnaire/properties/answeredBy", Perspective.class),
              entry("frameworks /$defs/proficiencyLevel/properties/levels/items", Level.class),
              entry("frameworks /$defs/competency/properties/keyFeatures/items", KeyFeature.class),
              entry("frameworks /$defs/competency/properties/levels/items", Level.class),
              entry("history /$defs/event/properties/verification", Verification.class),
              entry("research /$defs/claim/properties/field", ResearchField.class),
              entry("research /$defs/claim/properties/verification", Verification.class),
              entry("works /$defs/work/properties/kind", WorkKind.class),
              entry("works /$defs/work/properties/verification", Verification.class)));

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void the_fields_are_those_of_the_type(String place, Class<?> type) {
    assertThat(at(place).path("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(fields(type));
  }

  @Test
  void the_manifest_has_a_format_and_the_fields_of_its_type() {
    List<String> fields = new ArrayList<>(List.of("format"));
    fields.addAll(fields(Manifest.class));
    assertThat(at("pack ").get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(fields);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("enums")
  void the_values_are_those_of_the_type(String place, Class<? extends Enum<?>> type) {
    assertThat(texts(at(place).path("enum"))).containsExactlyElementsOf(JsonNames.of(type));
  }

  @Test
  void no_other_values_are_listed() throws IOException {
    Set<String> places = new TreeSet<>();
    for (String schema : PackSchemas.names()) {
      SchemaWalk.enums("", PackSchemas.read(schema)).forEach(at -> places.add(schema + " " + at));
    }
    places.removeIf(place -> place.startsWith(CODING));
    assertThat(places).containsExactlyElementsOf(ENUMS.keySet());
  }

  @ParameterizedTest
  @EnumSource
  void an_action_is_coded_with_the_anchors_of(Feature feature) {
    List<String> answers = anchors(feature);
    if (feature != Feature.ACT) {
      answers.add("unknown");
    }
    assertThat(texts(at(CODING + feature.id()).path("enum"))).isEqualTo(answers);
  }

  @ParameterizedTest
  @EnumSource
  void the_codebook_has_text_for_the_anchors_of(Feature feature) {
    JsonNode features = at("codebook /properties/features");
    assertThat(texts(features.at("/required"))).contains(feature.id());
    JsonNode words = features.at("/properties/" + feature.id());
    assertThat(words.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(fields(FeatureText.class));
    JsonNode anchors = words.at("/properties/anchors");
    assertThat(texts(anchors.get("required"))).isEqualTo(anchors(feature));
    assertThat(anchors.get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(anchors(feature));
  }

  static Stream<Arguments> types() {
    return TYPES.entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
  }

  static Stream<Arguments> enums() {
    return ENUMS.entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
  }

  private static JsonNode at(String place) {
    int space = place.indexOf(' ');
    return PackSchemas.read(place.substring(0, space)).at(place.substring(space + 1));
  }

  /** The fields in the order in which they are written. */
  private static List<String> fields(Class<?> type) {
    JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
    return order != null
        ? List.of(order.value())
        : Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> anchors(Feature feature) {
    return new ArrayList<>(feature.anchors().stream().map(Anchor::id).toList());
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }
}
