package org.allyship.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Locale;
import org.allyship.content.text.CodebookSchema;
import org.allyship.content.text.CodebookText;
import org.allyship.core.Behavior;
import org.allyship.core.Feature;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookSchemaTest {
  private static final CodebookText CODEBOOK =
      ContentPacks.bundled().text(Locale.ENGLISH).codebook();
  private static final JsonNode SCHEMA = schema();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void what_the_schema_accepts_is_read_as_a_behavior(int choice) {
    ObjectNode coded = JsonBinding.MAPPER.createObjectNode();
    ObjectNode coding = coded.putObject("coding");
    for (Feature feature : Feature.values()) {
      JsonNode values = SCHEMA.at("/properties/coding/properties/" + feature.id() + "/enum");
      coding.set(feature.id(), values.get(choice % values.size()));
    }
    coded.putObject("context").put("power", "equal");

    assertThat(validator().validate(coded)).isEmpty();
    Behavior behavior = StrictJson.read(coded.toString(), Behavior.class, "coded");
    coding
        .properties()
        .forEach(
            entry ->
                assertThat(behavior.coding().toMap().getOrDefault(entry.getKey(), "unknown"))
                    .isEqualTo(entry.getValue().asText()));
  }

  @Test
  void a_feature_left_out_and_a_word_of_ones_own_are_refused() {
    ObjectNode coded = JsonBinding.MAPPER.createObjectNode();
    coded.putObject("coding").put("act", "kindness");

    assertThat(validator().validate(coded)).hasSizeGreaterThan(Feature.values().length - 1);
  }

  @Test
  void the_rulings_are_in_the_descriptions() {
    CODEBOOK
        .features()
        .forEach(
            (feature, text) ->
                assertThat(
                        SCHEMA
                            .at("/properties/coding/properties/" + feature.id() + "/description")
                            .asText())
                    .contains(text.question())
                    .contains(text.rulings()));
  }

  private static Schema validator() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
  }

  private static JsonNode schema() {
    try {
      return JsonBinding.MAPPER.readTree(CodebookSchema.of(CODEBOOK));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
