package org.allyship.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.allyship.core.Level;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was stored once can be read by every later version. There is one file for each format that
 * was ever released; a file is never changed, only added.
 */
class StoredFormsTest {
  private static final String RECORD = "behavior-record";
  private static final String ENTRY = "audit-entry";

  static Stream<String> files() {
    return Stream.concat(Stream.of(RECORD), events().map(event -> ENTRY + "-" + event));
  }

  private static Stream<String> events() {
    return Arrays.stream(Event.class.getAnnotation(JsonSubTypes.class).value())
        .map(JsonSubTypes.Type::name);
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_stored_form_is_read_and_written_to_equal_bytes(String file) {
    assertThat(StrictJson.write(read(golden(file), file)) + "\n").isEqualTo(golden(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_stored_form_keeps_to_its_schema(String file) {
    assertThat(problems(golden(file), file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_form_without_a_number_is_read_as_the_first(String file) {
    String byHand = golden(file).replace("\"format\":1,", "");
    assertThat(StrictJson.write(read(byHand, file)) + "\n").isEqualTo(golden(file));
    assertThat(problems(byHand, file)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void another_number_is_refused_together_with_other_problems(String file) {
    String newer = golden(file).replaceFirst("\"format\":1,", "\"format\":2,\"added\":true,");
    assertThatThrownBy(() -> read(newer, file))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(
            "in has 2 problems:\n"
                + "  /format: must be 1, the only format that this library reads, but was 2\n"
                + "  /added: is not a field here");
    assertThat(problems(newer, file)).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "11", "99999999999999999999"})
  void a_number_of_no_format_is_refused(String number) {
    String other = golden(RECORD).replace("\"format\":1,", "\"format\":" + number + ",");
    assertThatThrownBy(() -> read(other, RECORD))
        .hasMessage(
            "in has 1 problem:\n"
                + "  /format: must be 1, the only format that this library reads, but was "
                + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'1'", "1.0", "true", "[1]"})
  void a_format_is_a_whole_number(String value) {
    String other =
        golden(RECORD).replace("\"format\":1,", "\"format\":" + value.replace('\'', '"') + ",");
    assertThatThrownBy(() -> read(other, RECORD))
        .hasMessageContaining("/format: must be a whole number, but was ");
  }

  @Test
  void a_record_is_built_in_no_other_format() {
    BehaviorRecord record = (BehaviorRecord) read(golden(RECORD), RECORD);
    assertThat(record.format()).isEqualTo(BehaviorRecord.FORMAT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.toBuilder().format(2).build())
        .withMessage("format must be 1, the only format that this library reads, but was 2");
  }

  @Test
  void the_schemas_have_the_fields_and_values_of_the_types() {
    JsonNode record = schema(RECORD);
    assertThat(record.at("/properties").fieldNames())
        .toIterable()
        .containsExactly(order(BehaviorRecord.class));
    assertThat(record.at("/$defs/feedback/properties").fieldNames())
        .toIterable()
        .containsExactly(order(Feedback.class));
    assertThat(record.at("/properties/status/enum")).isEqualTo(names(Status.values()));
    assertThat(record.at("/$defs/feedback/properties/effect/enum"))
        .isEqualTo(names(Feedback.Effect.values()));
    JsonNode entry = schema(ENTRY);
    assertThat(entry.at("/properties").fieldNames())
        .toIterable()
        .containsExactly(order(AuditEntry.class));
    assertThat(entry.at("/$defs/claim/properties/level/enum")).isEqualTo(names(Level.values()));
    List<String> kinds = new ArrayList<>();
    entry.at("/properties/event/oneOf").forEach(kind -> kinds.add(kind.get("$ref").asText()));
    assertThat(kinds).containsExactlyElementsOf(events().map(event -> "#/$defs/" + event).toList());
  }

  private static String[] order(Class<?> type) {
    return type.getAnnotation(JsonPropertyOrder.class).value();
  }

  private static JsonNode names(Object[] values) {
    return JsonBinding.MAPPER.valueToTree(values);
  }

  private static Object read(String json, String file) {
    Class<?> type = file.equals(RECORD) ? BehaviorRecord.class : AuditEntry.class;
    return StrictJson.read(json, type, "in");
  }

  private static List<Error> problems(String json, String file) {
    String schema = file.equals(RECORD) ? RECORD : ENTRY;
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            SchemaLocation.of("classpath:org/allyship/core/schema/" + schema + ".schema.json"))
        .validate(json, InputFormat.JSON);
  }

  private static String golden(String file) {
    return text("/golden/" + file + ".1.json");
  }

  private static JsonNode schema(String type) {
    return JsonBinding.parse(
            text("/org/allyship/core/schema/" + type + ".schema.json"), new ArrayList<>())
        .orElseThrow();
  }

  private static String text(String resource) {
    try (InputStream in = StoredFormsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
