package org.allyship.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.allyship.core.Law;
import org.allyship.core.json.Form;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The plain reader reads what the binding reader reads, and refuses what it refuses. */
class PlainJsonLaws {
  @Law
  void it_reads_an_object_as_the_other_does(@ForAll("forms") Form form) {
    agree(form.json());
  }

  @Law
  void it_refuses_a_broken_object_as_the_other_does(@ForAll("broken") String json) {
    agree(json);
  }

  @Law
  void it_reads_and_refuses_values_as_the_other_does(@ForAll("pieces") List<String> pieces) {
    for (String piece : pieces) {
      agree("{\"a\":" + piece + "}");
      agree("{\"a\":[" + piece + "]}");
      agree("{\"a" + piece + "\":null}");
    }
  }

  @Law
  void it_reads_any_text_as_the_other_writes_it(
      @ForAll Map<@StringLength(max = 40) String, String> texts) {
    agree(StrictJson.write(texts));
  }

  private static void agree(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    List<Problem> problems = new ArrayList<>();
    Map<String, @Nullable Object> object = PlainJson.object(bytes, problems);
    Optional<JsonNode> tree =
        JsonBinding.parse(bytes, new ArrayList<>()).filter(JsonNode::isObject);
    assertThat(problems.isEmpty()).isEqualTo(object != null);
    assertThat(object != null).as(json).isEqualTo(tree.isPresent());
    if (object != null) {
      JsonNode read = JsonBinding.MAPPER.valueToTree(object);
      assertThat(read.equals(PlainJsonLaws::compare, tree.orElseThrow())).as(json).isTrue();
    }
  }

  /** Compares two leaves; the other reader makes a double of a number that is not whole. */
  private static int compare(JsonNode one, JsonNode other) {
    boolean equal =
        one.isNumber() && other.isNumber()
            ? one.doubleValue() == other.doubleValue()
            : one.equals(other);
    return equal ? 0 : 1;
  }

  /** Short texts of what JSON is made of, so that some are values and more are nearly so. */
  @Provide
  Arbitrary<List<String>> pieces() {
    Arbitrary<String> token =
        Arbitraries.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "-", "+", ".", "e", "E", "0", "1", "23",
            "true", "false", "null", "u", "n", "u00e9", "\"b\"", " ", "\n", "\t", "\u0001", "x",
            "é");
    return token
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(tokens -> String.join("", tokens))
        .list()
        .ofSize(20);
  }

  @Provide
  Arbitrary<Form> forms() {
    return Arbitraries.of(Form.all());
  }

  /** Texts in which a piece is left out, doubled or put elsewhere; some of them still whole. */
  @Provide
  Arbitrary<String> broken() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 300);
    return Combinators.combine(forms(), places, places, places)
        .as(
            (form, from, to, at) -> {
              String json = form.json();
              int first = Math.min(from, to) % json.length();
              int last = Math.max(first, Math.max(from, to) % json.length());
              String rest = json.substring(0, first) + json.substring(last);
              int place = at % (rest.length() + 1);
              return at % 3 == 0
                  ? rest
                  : rest.substring(0, place) + json.substring(first, last) + rest.substring(place);
            });
  }
}
