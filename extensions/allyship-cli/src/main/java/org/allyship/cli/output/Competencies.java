package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.allyship.core.framework.Framework;
import org.allyship.core.internal.JsonBinding;

/** Adds results by competency to JSON. */
final class Competencies {
  private static final String FIELD = "byCompetency";

  private Competencies() {}

  /** Puts in one result for each framework; without frameworks there is no field. */
  static void put(
      ObjectNode output, List<Framework> frameworks, Function<Framework, Object> result) {
    if (!frameworks.isEmpty()) {
      ArrayNode results = output.putArray(FIELD);
      frameworks.forEach(
          each -> results.add(JsonBinding.MAPPER.<ObjectNode>valueToTree(result.apply(each))));
    }
  }
}
