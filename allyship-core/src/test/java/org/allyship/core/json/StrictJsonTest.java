package org.allyship.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.allyship.core.Action;
import org.allyship.core.Behavior;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.Feature;
import org.allyship.core.catalog.Challenge;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.Claim;
import org.allyship.core.role.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  @Test
  void an_unknown_field_is_refused_with_the_known_ones() {
    assertThat(
            problems(
                "{'actor': 'p', 'level': 'allyship', 'date': '2026-03-04', 'x': 1}", Claim.class))
        .containsExactly("/x: is not a field here; fields are actor, date, level");
  }

  @Test
  void a_repeated_field_is_refused_at_its_line() {
    assertThat(problems("{'coding':\n {'act': 'deed', 'act': 'harm'}}", Behavior.class))
        .containsExactly("line 2 column 23: is not valid JSON: Duplicate field 'act'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'coding': []}                         | /coding: must be an object, but was a list",
        "{'coding': 'deed'}                     | /coding: must be an object, but was 'deed'",
        "{'coding': {'act': 4}}                 | /coding/act: the anchor must be a text, but was 4",
        "{'coding': {'act': null}}              | /coding/act: the anchor must be a text, but was null",
        "{'coding': {}, 'note': 5}              | /note: must be a text, but was '5'",
        "{'coding': {}, 'note': 0.5}            | /note: must be a text, but was '0.5'",
        "{'coding': {}, 'note': true}           | /note: must be a text, but was 'true'",
        "{'coding': {}, 'note': ['a']}          | /note: must be a text, but was a list",
        "{'coding': {}, 'actor': 5}                | /actor: must be a text, but was 5",
        "{'coding': {}, 'actor': {'value': 'p'}}   | /actor: must be a text, but was an object",
        "{'coding': {}, 'date': 5}                | /date: must be a date such as 2026-03-04, but was 5",
        "{'coding': {}, 'date': [2026, 3, 4]}     | /date: must be a date such as 2026-03-04, but was a list",
        "{'coding': {}, 'date': '2026-03-04T10:00:00'} |"
            + " /date: must be a date such as 2026-03-04, but was '2026-03-04T10:00:00'",
        "{'coding': {}, 'date': ' 2026-03-04'}    |"
            + " /date: must be a date such as 2026-03-04, but was ' 2026-03-04'",
        "{'coding': {}, 'date': '2026-02-30'}     |"
            + " /date: must be a date such as 2026-03-04, but was '2026-02-30'",
        "{'coding': {}, 'perspective': 0}            |"
            + " /perspective: must be one of self, observer, recipient, record, but was '0'",
        "{'coding': {}, 'perspective': 'SELF'}       |"
            + " /perspective: must be one of self, observer, recipient, record, but was 'SELF'",
        "{'coding': {}, 'perspective': ''}           |"
            + " /perspective: must be one of self, observer, recipient, record, but was ''",
      })
  void a_wrong_type_is_never_made_to_fit(String json, String problem) {
    assertThat(problems(json, Behavior.class)).containsExactly(problem);
  }

  @ParameterizedTest
  @ValueSource(classes = {Behavior.class, Coding.class, Claim.class, Role.class, String.class})
  void null_is_no_value(Class<?> type) {
    assertThat(problems("null", type)).containsExactly("must not be null");
  }

  @Test
  void every_missing_field_of_a_record_is_reported() {
    assertThat(problems("{}", Claim.class))
        .containsExactly("misses 'actor' and 'date' and 'level'");
    assertThat(problems("{'role': 'ally'}", Role.class))
        .containsExactly("misses 'attestations' and 'holder' and 'period'");
  }

  @Test
  void every_missing_field_of_a_built_value_is_reported() {
    assertThat(problems("{'id': 'c'}", Challenge.class)).containsExactly("misses 'since'");
    assertThat(problems("{}", Challenge.class)).containsExactly("misses 'id' and 'since'");
    assertThat(problems("{'coding': null}", Behavior.class)).containsExactly("misses 'coding'");
  }

  @Test
  void a_list_holds_no_null() {
    assertThat(
            problems(
                "{'role': 'ally', 'holder': 'p', 'attestations': [null],"
                    + " 'period': {'from': '2026-01-01', 'to': '2026-12-31'}}",
                Role.class))
        .containsExactly("/attestations/0: must not be null");
    assertThat(problems("{'strategies': [null]}", Context.class))
        .containsExactly("/strategies/0: must not be null");
  }

  @Test
  void a_role_must_be_one_of_three() {
    assertThat(problems("{'role': 'saint'}", Role.class))
        .containsExactly(
            "must say in 'role' which it is, one of ally, advocate, accomplice, but said 'saint'");
    assertThat(problems("{}", Role.class))
        .containsExactly("must say in 'role' which it is, one of ally, advocate, accomplice");
  }

  @Test
  void several_problems_are_reported_together_with_their_locations() {
    String json =
        "{'coding': {'act': 'deeed', 'cost': 'none', 'x': 'y', 'reach': 5},"
            + " 'context': {'power': 'most', 'strategies': ['direct', 'shout', 'delay', 'hide', 'sing']},"
            + " 'actor': 'Ann Example', 'x/~': 1}";
    assertThat(problems(json, Behavior.class))
        .containsExactly(
            "/coding/act: 'deeed' is not an anchor of feature 'act';"
                + " use one of none, claim, symbol, learning, deed, harm, or unknown",
            "/coding/x: 'x' is not a feature; features are act, reach, timing, cost, gain, rules,"
                + " transfer, direction, followThrough, congruence, visibility, outcome, repair",
            "/coding/reach: the anchor must be a text, but was 5",
            "/context/power: must be one of lower, equal, higher, but was 'most'",
            "/context/strategies/1: must be one of distract, delegate, document, delay, direct,"
                + " but was 'shout'",
            "/context/strategies/3: must be one of distract, delegate, document, delay, direct,"
                + " but was 'hide'",
            "/context/strategies/4: must be one of distract, delegate, document, delay, direct,"
                + " but was 'sing'",
            "/actor: participant id must be 1 to 64 letters, digits, dots, underscores, colons and"
                + " hyphens, and not a name or an address, but its character 4 was ' '",
            "/x~1~0: is not a field here; fields are action, actor, coding, context, date, id, note,"
                + " perspective, reporter");
  }

  @Test
  void a_missing_field_is_reported_though_the_same_field_was_wrong_elsewhere() {
    String json =
        "{'id': 'c', 'since': '1.0.0', 'sources': ['s'], 'supports':"
            + " [{'id': 'A', 'giver': 'peer'}, {'giver': 'peer'}, {'id': 'a'}, {'id': 'b', 'giver': 'peer'}]}";
    assertThat(problems(json, Challenge.class))
        .containsExactly(
            "/supports/0/id: support id must be 1 to 64 lower-case letters, digits and hyphens,"
                + " starting with a letter, but was 'A'",
            "/supports/1: misses 'id'",
            "/supports/2: misses 'giver'");
  }

  @Test
  void after_a_hundred_problems_it_says_that_there_may_be_more() {
    String json = "{'strategies': [" + "'x', ".repeat(200) + "'direct']}";
    assertThat(problems(json, Context.class))
        .hasSize(101)
        .last()
        .isEqualTo("has more problems than the 100 listed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'format': NaN}  | line 1 column 15: is not valid JSON: Non-standard token 'NaN'",
        "{} {}            | line 1 column 4: is not valid JSON: Trailing token",
        "{                | line 1 column 2: is not valid JSON: Unexpected end-of-input",
        "{'a': 1,}        | line 1 column 9: is not valid JSON: Unexpected character",
        "/* hi */ {}      | line 1 column 1: is not valid JSON: Unexpected character",
      })
  void what_is_not_one_json_text_is_refused_at_its_line(String json, String problem) {
    assertThat(problems(json, Coding.class)).singleElement().asString().startsWith(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void an_empty_text_is_said_to_be_empty(String json) {
    assertThat(problems(json, Coding.class)).containsExactly("is empty; a JSON value was expected");
  }

  @Test
  void nesting_deeper_than_32_is_refused() {
    assertThat(problems("[".repeat(33) + "]".repeat(33), Coding.class))
        .singleElement()
        .asString()
        .startsWith("is over a limit of the reader: at most 32 levels of nesting");
    assertThat(problems("[".repeat(32) + "]".repeat(32), Coding.class))
        .containsExactly("must be an object, but was a list");
  }

  @Test
  void a_text_longer_than_100_000_characters_is_refused() {
    String longest = "x".repeat(100_000);
    assertThat(read("{'coding': {}, 'note': '" + longest + "'}", Behavior.class).note())
        .contains(longest);
    assertThat(problems("{'coding': {}, 'note': '" + longest + "x'}", Behavior.class))
        .singleElement()
        .asString()
        .startsWith(
            "is over a limit of the reader: at most 32 levels of nesting, and 100000 characters");
  }

  @Test
  void bytes_that_are_no_utf_8_are_refused() {
    InputStream bytes = new ByteArrayInputStream(new byte[] {'"', (byte) 0xff, '"'});
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> StrictJson.read(bytes, String.class, "in.json"))
        .withMessageStartingWith("in.json has 1 problem:\n  line 1 column 3: is not valid JSON");
  }

  @Test
  void a_stream_is_read_to_its_end_and_left_open() {
    class Watched extends ByteArrayInputStream {
      boolean closed;

      Watched() {
        super("{\"act\": \"deed\"} ".getBytes(StandardCharsets.UTF_8));
      }

      @Override
      public void close() {
        closed = true;
      }
    }
    Watched stream = new Watched();
    assertThat(StrictJson.read(stream, Coding.class, "in").isKnown(Feature.ACT)).isTrue();
    assertThat(stream.available()).isZero();
    assertThat(stream.closed).isFalse();
  }

  @Test
  void a_stream_that_cannot_be_read_is_no_wrong_input() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> StrictJson.read(broken, Coding.class, "in"))
        .withMessageContaining("gone");
  }

  @Test
  void the_message_names_the_input_and_counts_the_problems() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> StrictJson.read("{\"actor\": \"p\"}", Claim.class, "claims.json"))
        .withMessage("claims.json has 1 problem:\n  misses 'date' and 'level'")
        .satisfies(e -> assertThat(e.input()).isEqualTo("claims.json"));
  }

  @Test
  void a_place_is_put_before_a_place() {
    Problem problem = new Problem("/a", "is wrong");
    assertThat(problem.within("/b")).isEqualTo(new Problem("/b/a", "is wrong"));
    assertThat(problem.within("line 3")).isEqualTo(new Problem("line 3 /a", "is wrong"));
    assertThat(problem.within("")).isEqualTo(problem).hasToString("/a: is wrong");
    assertThat(new Problem("", "is wrong").within("line 3")).hasToString("line 3: is wrong");
    assertThat(new Problem("", "is wrong")).hasToString("is wrong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-04T10:15:30+00:00",
        "2026-03-04T10:15:30+01:00",
        "2026-03-04T10:15:30z",
        "2026-03-04t10:15:30Z",
        "2026-03-04T10:15:30",
        "2026-03-04T10:15Z",
        "2026-03-04T24:00:00Z",
        "2026-06-30T23:59:60Z",
        "2026-02-30T10:15:30Z",
        "2026-03-04T10:15:30.Z",
        "2026-03-04T10:15:30.1234567890Z",
        "2026-03-04T10:15:30,5Z",
        "2026-03-04 10:15:30Z",
        " 2026-03-04T10:15:30Z",
        "2026-03-04",
        "",
      })
  void an_instant_is_read_in_zone_z_alone(String text) {
    assertThat(problems("'" + text + "'", Instant.class))
        .containsExactly("must be an instant such as 2026-03-04T10:15:30Z, but was '" + text + "'");
  }

  @Test
  void an_instant_is_no_number_or_list() {
    assertThat(problems("1772619330", Instant.class))
        .containsExactly("must be an instant such as 2026-03-04T10:15:30Z, but was 1772619330");
    assertThat(problems("[1772619330]", Instant.class))
        .containsExactly("must be an instant such as 2026-03-04T10:15:30Z, but was a list");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-04T10:15:30Z",
        "2026-03-04T10:15:30.5Z",
        "2026-03-04T10:15:30.123456789Z",
        "-0001-01-01T00:00:00Z",
        "+12345-12-31T23:59:59Z",
        "-999999999-01-01T00:00:00Z"
      })
  void an_instant_of_any_fraction_and_year_is_read(String text) {
    assertThat(read("'" + text + "'", Instant.class)).isEqualTo(Instant.parse(text));
  }

  @Test
  void a_value_is_written_on_one_line_in_its_own_order() {
    String json =
        "{'actor':'p','date':'2026-03-04','coding':{'act':'deed'},'context':{},'note':'é\\n'}";
    assertThat(StrictJson.write(read(json, Behavior.class))).isEqualTo(json.replace('\'', '"'));
  }

  @Test
  void sets_keep_the_order_in_which_they_were_read() {
    String json =
        "{'id':'a','level':'allyship','coding':{'act':'deed'},'authority':'any',"
            + "'effort':'weeks','settings':['home'],'challenges':['z','b','y','a'],'sources':['s'],'since':'1.0.0'}";
    assertThat(StrictJson.write(read(json, Action.class))).isEqualTo(json.replace('\'', '"'));
  }

  private static <T> T read(String json, Class<T> type) {
    return StrictJson.read(json.replace('\'', '"'), type, "in");
  }

  private static List<String> problems(String json, Class<?> type) {
    InvalidInputException refused =
        catchThrowableOfType(InvalidInputException.class, () -> read(json, type));
    assertThat(refused).as("refusal of " + json).isNotNull();
    return refused.problems().stream().map(Problem::toString).toList();
  }
}
