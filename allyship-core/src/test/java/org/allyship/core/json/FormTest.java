package org.allyship.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeSet;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type keeps to when it is read from JSON and written to it. */
class FormTest {
  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#all")
  void it_is_written_as_it_was_read_in_its_own_order(Form form) {
    assertThat(StrictJson.write(form.read())).isEqualTo(form.json());
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#all")
  void an_unknown_field_is_refused_with_the_known_ones(Form form) {
    assertThat(form.with("x", "1").problems())
        .containsExactly(
            "/x: is not a field here; fields are "
                + String.join(", ", new TreeSet<>(form.fields())));
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#all")
  void all_missing_fields_are_reported_together(Form form) {
    Form empty = new Form(form.type(), "{}", form.required());
    if (form.required().isEmpty()) {
      assertThat(StrictJson.write(empty.read())).isNotEmpty();
    } else {
      assertThat(empty.problems()).containsExactly("misses " + form.required());
    }
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#all")
  void null_is_no_value(Form form) {
    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> StrictJson.read("null", form.type(), "in"));
    assertThat(refused.problems()).containsExactly(new Problem("", "must not be null"));
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#all")
  void null_is_read_as_a_missing_field(Form form) {
    for (String field : form.fields()) {
      Form without = form.without(field);
      Form withNull = form.with(field, "null");
      assertThat(withNull.problems()).as(field).isEqualTo(without.problems());
      if (without.problems().isEmpty()) {
        assertThat(withNull.read()).as(field).isEqualTo(without.read());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#all")
  void a_list_holds_no_null(Form form) {
    for (String field : form.fields()) {
      if (form.tree().get(field).isArray()) {
        assertThat(form.with(field, "[null]").problems())
            .as(field)
            .containsExactly("/" + field + "/0: must not be null");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#all")
  void a_wrong_type_is_never_made_to_fit(Form form) {
    for (String field : form.fields()) {
      for (String wrong : new String[] {"5", "2.5", "true", "'5'", "''", "{}", "['5']"}) {
        Form changed = form.with(field, wrong);
        if (changed.tree().get(field).getNodeType() != form.tree().get(field).getNodeType()) {
          assertThat(changed.problems())
              .as(field + " " + wrong)
              .singleElement()
              .asString()
              .matches("/" + field + ": must be (a|an|one of|true or false).*, but was .*");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.allyship.core.json.Form#all")
  void a_year_or_an_answer_is_a_whole_number(Form form) {
    for (String field : form.fields()) {
      JsonNode value = form.tree().get(field);
      if (value.isNumber()) {
        assertThat(form.with(field, value.asInt() + ".0").problems())
            .containsExactly(
                "/%s: must be a whole number, but was '%s.0'".formatted(field, value.asInt()));
        assertThat(form.with(field, "3000000000").problems())
            .containsExactly(
                "/%s: must be a whole number from -2147483648 to 2147483647".formatted(field));
      }
    }
  }
}
