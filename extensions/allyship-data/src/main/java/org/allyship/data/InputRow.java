package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.allyship.core.problem.Problem;

/** One record of an input, valid or not. */
interface InputRow {
  /** The maximum number of characters of a record. */
  int LONGEST = 1 << 20;

  /** Makes a value of the record. */
  <T> RowReader.Read<T> read(Binding<T> binding);

  /**
   * Returns a row that was parsed.
   *
   * @param place its location in the input
   * @param tree its content
   * @param places returns the location in the input for a JSON Pointer into the tree
   */
  static InputRow of(String place, JsonNode tree, UnaryOperator<String> places) {
    return new InputRow() {
      @Override
      public <T> RowReader.Read<T> read(Binding<T> binding) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = binding.bind(tree, problems);
        List<Problem> placed =
            problems.stream()
                .map(problem -> new Problem(places.apply(problem.location()), problem.message()))
                .toList();
        return new RowReader.Read<>(place, value.orElse(null), placed);
      }
    };
  }

  /** Returns a row that has these problems and no value. */
  static InputRow broken(String place, List<Problem> problems) {
    return new InputRow() {
      @Override
      public <T> RowReader.Read<T> read(Binding<T> binding) {
        return new RowReader.Read<>(place, null, problems);
      }
    };
  }

  static InputRow broken(String place, String what) {
    return broken(place, List.of(new Problem(place, what)));
  }

  static String tooLong() {
    return "is longer than %s characters, the most that one record may have".formatted(LONGEST);
  }
}
