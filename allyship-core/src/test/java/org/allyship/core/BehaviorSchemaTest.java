package org.allyship.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BehaviorSchemaTest {
  private static final JsonNode SCHEMA = read();

  @Test
  void the_anchors_are_those_of_the_features() {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (Feature feature : Feature.values()) {
      List<String> answers = new ArrayList<>(feature.anchors().stream().map(Anchor::id).toList());
      answers.add("unknown");
      expected.put(feature.id(), answers);
    }
    Map<String, List<String>> found = new LinkedHashMap<>();
    SCHEMA
        .at("/$defs/coding/properties")
        .properties()
        .forEach(entry -> found.put(entry.getKey(), texts(entry.getValue().get("enum"))));
    assertThat(found).containsExactlyEntriesOf(expected);
  }

  @Test
  void the_other_lists_of_values_are_the_enums() {
    Map<String, Object[]> expected =
        Map.of(
            "/properties/perspective", Perspective.values(),
            "/$defs/context/properties/power", Power.values(),
            "/$defs/context/properties/actorKind", ActorKind.values(),
            "/$defs/context/properties/setting", Setting.values(),
            "/$defs/context/properties/communities/items", Community.values(),
            "/$defs/context/properties/roles/items", AllyRole.values(),
            "/$defs/context/properties/strategies/items", BystanderStrategy.values(),
            "/$defs/context/properties/occasion", Context.Occasion.values(),
            "/$defs/context/properties/motive", Context.Motive.values());
    expected.forEach(
        (place, values) ->
            assertThat(texts(SCHEMA.at(place + "/enum")))
                .as(place)
                .isEqualTo(texts(JsonBinding.MAPPER.valueToTree(values))));
    assertThat(SCHEMA.findValues("enum")).hasSize(expected.size() + Feature.values().length);
  }

  @Test
  void the_fields_are_those_of_the_types() {
    assertThat(SCHEMA.at("/properties").fieldNames())
        .toIterable()
        .containsExactly(Behavior.class.getAnnotation(JsonPropertyOrder.class).value());
    assertThat(SCHEMA.at("/$defs/context/properties").fieldNames())
        .toIterable()
        .containsExactly(Context.class.getAnnotation(JsonPropertyOrder.class).value());
  }

  @Test
  void a_behavior_with_every_field_is_valid() {
    Coding coding = Coding.unknown();
    for (Feature feature : Feature.values()) {
      coding = coding.with(feature.anchors().get(0));
    }
    Context context =
        Context.builder()
            .power(Power.LOWER)
            .actorKind(ActorKind.PERSON)
            .setting(Setting.HEALTH_CARE)
            .addCommunities(Community.values())
            .addRoles(AllyRole.values())
            .addStrategies(BystanderStrategy.values())
            .occasion(Context.Occasion.INCIDENT)
            .motive(Context.Motive.OTHER_FOCUSED)
            .build();
    Behavior behavior =
        Behavior.of(coding)
            .id(BehaviorId.of("b-1"))
            .action(ActionId.of("credit-the-idea"))
            .actor(ParticipantId.of("p-17"))
            .date(LocalDate.of(2026, 3, 4))
            .perspective(Perspective.RECIPIENT)
            .reporter(ParticipantId.of("p-18"))
            .context(context)
            .note("At the weekly meeting.")
            .build();
    assertThat(problems(StrictJson.write(behavior))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "7",
        "null",
        "{'coding': null}",
        "{'coding': 'deed'}",
        "{'coding': {'act': 'word'}}",
        "{'coding': {'act': 1}}",
        "{'coding': {'act': null}}",
        "{'coding': {'courage': 'high'}}",
        "{'coding': {}, 'id': ''}",
        "{'coding': {}, 'id': 7}",
        "{'coding': {}, 'actor': 'somebody@example.org'}",
        "{'coding': {}, 'action': 'Credit the idea'}",
        "{'coding': {}, 'date': '4 March'}",
        "{'coding': {}, 'date': 20260304}",
        "{'coding': {}, 'perspective': 'everybody'}",
        "{'coding': {}, 'perspective': 0}",
        "{'coding': {}, 'level': 'advocacy'}",
        "{'coding': {}, 'note': ['one', 'two']}",
        "{'coding': {}, 'context': {'gender': 'none'}}",
        "{'coding': {}, 'context': {'power': 'none'}}",
        "{'coding': {}, 'context': {'communities': 'women'}}",
        "{'coding': {}, 'context': {'communities': ['men']}}",
        "{'coding': {}, 'context': {'communities': [null]}}",
      })
  void what_breaks_the_shape_is_refused_by_schema_and_reader(String broken) {
    String json = broken.replace('\'', '"');
    assertThat(problems(json)).isNotEmpty();
    assertThatThrownBy(() -> StrictJson.read(json, Behavior.class, "a behavior"))
        .isInstanceOfSatisfying(
            InvalidInputException.class, refusal -> assertThat(refusal.problems()).isNotEmpty());
  }

  @Test
  void the_reader_takes_null_for_a_field_left_out_and_the_schema_does_not() {
    String json = "{\"id\": null, \"coding\": {}, \"context\": null, \"note\": null}";
    assertThat(StrictJson.read(json, Behavior.class, "a behavior"))
        .isEqualTo(Behavior.of(Coding.unknown()).build());
    assertThat(problems(json)).hasSize(3);
  }

  private static List<Error> problems(String json) {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SCHEMA)
          .validate(JsonBinding.MAPPER.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static JsonNode read() {
    try (InputStream in = Behavior.class.getResourceAsStream("schema/behavior.schema.json")) {
      return JsonBinding.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
