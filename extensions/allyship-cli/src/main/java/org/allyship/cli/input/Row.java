package org.allyship.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.allyship.core.json.Problem;

/**
 * One record, as far as it could be read.
 *
 * @param place where it stands in its input
 * @param tree what it holds; missing when there are problems
 * @param problems what kept it from being read
 * @param places the place in the input for a JSON Pointer into the tree
 */
record Row(String place, JsonNode tree, List<Problem> problems, UnaryOperator<String> places) {
  /** The most characters that one record may have. */
  static final int LONGEST = 1 << 20;

  static Row of(String place, JsonNode tree, UnaryOperator<String> places) {
    return new Row(place, tree, List.of(), places);
  }

  static Row broken(String place, List<Problem> problems) {
    return new Row(place, MissingNode.getInstance(), problems, UnaryOperator.identity());
  }

  static Row broken(String place, String what) {
    return broken(place, List.of(new Problem(place, what)));
  }

  static String tooLong() {
    return "is longer than %d characters, the most that one record may have".formatted(LONGEST);
  }
}
