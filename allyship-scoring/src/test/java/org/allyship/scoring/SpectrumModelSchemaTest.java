package org.allyship.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.catalog.Source;
import org.allyship.core.catalog.Verification;
import org.allyship.core.internal.JsonBinding;
import org.allyship.scoring.ScorecardLine.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpectrumModelSchemaTest {
  /** What a schema cannot say; everything else that the reader refuses it must refuse too. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "frequencies-all-zero",
          "order-violated",
          "source-listed-twice",
          "source-not-listed",
          "two-lines-for-one-feature",
          "unknown-outside-its-anchors");

  private static final JsonNode SCHEMA = resource("schema/spectrum-model.schema.json");

  @ParameterizedTest
  @FieldSource("org.allyship.scoring.SpectrumModel#STANDARD_VERSIONS")
  void the_bundled_model_is_valid(String version) {
    assertThat(problems(resource("standard-" + version + ".json"))).isEmpty();
  }

  @Test
  void a_model_of_either_format_is_valid() throws IOException {
    for (Path good : List.of(BrokenModels.SMALL, BrokenModels.SMALL_OF_FORMAT_1)) {
      assertThat(problems(JsonBinding.MAPPER.readTree(good.toFile()))).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void broken_models_are_refused_by_schema_and_reader_alike(String name) throws IOException {
    Optional<JsonNode> tree = JsonBinding.parse(BrokenModels.input(name), new ArrayList<>());
    boolean accepted = tree.isPresent() && problems(tree.get()).isEmpty();
    assertThat(accepted).isEqualTo(BEYOND_A_SCHEMA.contains(name));
  }

  @Test
  void what_is_beyond_a_schema_is_among_the_cases() throws IOException {
    assertThat(names()).containsAll(BEYOND_A_SCHEMA);
  }

  @Test
  void the_fields_are_those_of_the_types() {
    assertFields("", SpectrumModel.class);
    assertFields("/$defs/card", Scorecard.class);
    assertFields("/$defs/line", ScorecardLine.class);
    assertFields("/$defs/source", Source.class);
  }

  @Test
  void the_lists_of_values_are_the_enums() {
    assertValues("/$defs/card/properties/criterion/enum", Criterion.values());
    assertValues("/$defs/line/properties/feature/enum", Feature.values());
    assertValues("/$defs/line/properties/order/enum", Order.values());
    assertValues("/$defs/source/properties/verification/enum", Verification.values());
    assertThat(SCHEMA.findValues("enum")).hasSize(5);
  }

  @ParameterizedTest
  @EnumSource
  void points_and_frequencies_are_for_the_anchors_of(Feature feature) {
    List<String> anchors = new ArrayList<>(feature.anchors().stream().map(Anchor::id).toList());
    assertKeys("/properties/frequencies/properties/" + feature.id(), anchors);
    anchors.add(ScorecardLine.UNKNOWN);
    assertKeys("/$defs/" + feature.id(), anchors);
    assertThat(texts(SCHEMA.at("/properties/frequencies/required"))).contains(feature.id());
    assertThat(SCHEMA.at("/$defs/line/allOf").findValuesAsText("const")).contains(feature.id());
  }

  @Test
  void the_limits_are_those_of_the_types() {
    assertThat(SCHEMA.at("/$defs/points/maximum").intValue()).isEqualTo(ScorecardLine.MAX_POINTS);
    assertThat(SCHEMA.at("/$defs/points/minimum").intValue()).isEqualTo(-ScorecardLine.MAX_POINTS);
    assertThat(SCHEMA.at("/properties/format/enum").valueStream().map(JsonNode::intValue))
        .containsExactly(1, SpectrumModel.FORMAT);
  }

  static List<String> names() throws IOException {
    return BrokenModels.names();
  }

  private static void assertFields(String place, Class<?> type) {
    assertThat(SCHEMA.at(place + "/properties").fieldNames())
        .toIterable()
        .containsExactly(type.getAnnotation(JsonPropertyOrder.class).value());
  }

  private static void assertValues(String place, Object[] values) {
    assertThat(texts(SCHEMA.at(place)))
        .as(place)
        .isEqualTo(texts(JsonBinding.MAPPER.valueToTree(values)));
  }

  private static void assertKeys(String place, List<String> keys) {
    assertThat(texts(SCHEMA.at(place + "/required"))).as(place).isEqualTo(keys);
    assertThat(SCHEMA.at(place + "/properties").fieldNames())
        .toIterable()
        .as(place)
        .containsExactlyElementsOf(keys);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static List<Error> problems(JsonNode model) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SCHEMA)
        .validate(model);
  }

  private static JsonNode resource(String name) {
    try (InputStream in = SpectrumModel.class.getResourceAsStream(name)) {
      return JsonBinding.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
