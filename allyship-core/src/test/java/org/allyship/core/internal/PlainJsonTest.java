package org.allyship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allyship.core.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {
  @Test
  void an_object_becomes_a_map_in_its_own_order() {
    Map<String, @Nullable Object> inner = new LinkedHashMap<>();
    inner.put("b", "two");
    inner.put("a", null);
    Map<String, @Nullable Object> expected = new LinkedHashMap<>();
    expected.put("z", Arrays.asList(1, true, false, null, inner, List.of(), Map.of()));
    expected.put("", "é");
    assertThat(read(" {'z' :\r\n\t[1, true,false,null,{'b':'two','a':null},[ ],{ }],'': 'é'} "))
        .containsExactlyEntriesOf(expected);
    assertThat(read("{}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "7, 7",
    "-2147483648, -2147483648",
    "2147483647, 2147483647",
  })
  void a_whole_number_that_an_int_can_hold_becomes_one(String json, int number) {
    assertThat(read("{'a':" + json + "}")).containsEntry("a", number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "-2147483649",
        "1.0",
        "-2.5",
        "1e2",
        "1E-2",
        "0.5e+10",
        "1e999999999",
        "1234567890123456789012345678901234567890"
      })
  void any_other_number_keeps_its_digits(String json) {
    assertThat(read("{'a':" + json + "}")).containsEntry("a", new BigDecimal(json));
  }

  @Test
  void escapes_stand_for_their_characters() {
    assertThat(read("{'a': '\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00 \\u0000'}"))
        .containsEntry("a", "\"\\/\b\f\n\r\té\ud83d\ude00 \0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``           | is empty; a JSON object was expected",
        "`  `         | is empty; a JSON object was expected",
        "[1]          | must be an object, but was a list",
        "'text'       | must be an object, but was 'text'",
        "12           | must be an object, but was 12",
        "null         | must not be null",
      })
  void what_is_no_object_is_refused(String json, String problem) {
    assertThat(problem(bytes(json))).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} {}            | 1 | 4  | something follows after its end",
        "{'a': 1,}        | 1 | 9  | expected the name of a field in double quotes",
        "{a: 1}           | 1 | 2  | expected the name of a field in double quotes",
        "{'a' 1}          | 1 | 6  | expected ':'",
        "{'a': [1 2]}     | 1 | 10 | expected ','",
        "{'a': 1 'b': 2}  | 1 | 9  | expected ','",
        "{'a': NaN}       | 1 | 7  | expected a value",
        "{'a': 01}        | 1 | 7  | expected a value",
        "{'a': +1}        | 1 | 7  | expected a value",
        "{'a': .5}        | 1 | 7  | expected a value",
        "{'a': 1.}        | 1 | 7  | expected a value",
        "{'a': 1e}        | 1 | 7  | expected a value",
        "{'a': -}         | 1 | 7  | expected a value",
        "{'a': tru}       | 1 | 7  | expected a value",
        "{'a': [1,]}      | 1 | 10 | expected a value",
        "/* hi */ {}      | 1 | 1  | expected a value",
        "{'a'             | 1 | 5  | ends too early",
        "{'a': [          | 1 | 8  | ends too early",
        "{'a': 't         | 1 | 9  | ends within a text",
        "{'a': tru        | 1 | 7  | expected a value",
        "{'a': '\\u00e9  | 1 | 14 | ends within a text",
        "{'a': '\\u00e   | 1 | 13 | ends within a text",
        "{'a': '\\         | 1 | 9  | ends within a text",
        "{'a': '\\x'}      | 1 | 9  | an escape must be one of",
        "{'a': '\\u00g0'}  | 1 | 9  | an escape must be one of",
        "{'a': '\\u٠٠٠٠'}  | 1 | 9  | an escape must be one of",
        "`{'a': 't\t'}`    | 1 | 9  | a control character must be escaped in a text",
        "`{\n 'a': 1,\n 'a': [\n1]}`        | 3 | 2  | the field 'a' is there twice",
        "{'b': [{'a': 1, 'a': null}]}      | 1 | 17 | the field 'a' is there twice",
      })
  void what_is_no_json_is_refused_at_its_place(String json, int line, int column, String what) {
    assertThat(problem(bytes(json)))
        .startsWith("line %s column %s: is not valid JSON: %s".formatted(line, column, what));
  }

  @Test
  void a_number_beyond_all_bounds_is_refused() {
    assertThat(problem(bytes("{'a': 1e9999999999}")))
        .isEqualTo("line 1 column 7: is not valid JSON: expected a value");
    assertThat(problem(bytes("{'a': " + "1".repeat(41) + "}")))
        .isEqualTo("line 1 column 7: is not valid JSON: expected a value");
  }

  @Test
  void a_value_is_named_in_messages() {
    assertThat(PlainJson.named(Map.of())).isEqualTo("an object");
    assertThat(PlainJson.named(List.of())).isEqualTo("a list");
    assertThat(PlainJson.named("a\u202e")).isEqualTo("'a?'");
    assertThat(PlainJson.named(new BigDecimal("1e999999999"))).isEqualTo("1E+999999999");
    assertThat(PlainJson.named(true)).isEqualTo("true");
    assertThat(PlainJson.named(null)).isEqualTo("null");
  }

  @Test
  void the_same_field_may_stand_in_two_objects() {
    assertThat(read("{'a': {'a': 1}, 'b': [{'a': 1}, {'a': 1}]}")).containsOnlyKeys("a", "b");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    byte[] broken = bytes("{'a': 'x'}");
    broken[7] = (byte) 0xff;
    assertThat(problem(broken)).isEqualTo("is not UTF-8 text");
  }

  @Test
  void nesting_deeper_than_32_is_refused() {
    assertThat(read("{'a': " + "[".repeat(31) + "]".repeat(31) + "}")).containsOnlyKeys("a");
    assertThat(read("{'a': [" + "[],".repeat(99) + "{}]}")).containsOnlyKeys("a");
    assertThat(problem(bytes("{'a': " + "[".repeat(32) + "]".repeat(32) + "}")))
        .isEqualTo("line 1 column 38: is not valid JSON: is nested deeper than 32");
  }

  @Test
  void a_text_longer_than_100_000_characters_is_refused() {
    String longest = "x".repeat(100_000);
    assertThat(read("{'a': '" + longest + "'}")).containsEntry("a", longest);
    for (String end : List.of("x", "\\n")) {
      assertThat(problem(bytes("{'a': '" + longest + end + "'}")))
          .endsWith(": is not valid JSON: has a text longer than 100000 characters");
    }
  }

  private static @Nullable Map<String, @Nullable Object> read(String json) {
    List<Problem> problems = new ArrayList<>();
    Map<String, @Nullable Object> object = PlainJson.object(bytes(json), problems);
    assertThat(problems).isEmpty();
    return object;
  }

  private static String problem(byte[] json) {
    List<Problem> problems = new ArrayList<>();
    assertThat(PlainJson.object(json, problems)).isNull();
    assertThat(problems).hasSize(1);
    return problems.get(0).toString();
  }

  private static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }
}
