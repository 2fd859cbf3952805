package org.allyship.cli.output;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.allyship.core.framework.Framework;
import org.allyship.core.internal.JsonBinding;
import org.allyship.data.run.PlacedBehavior;
import org.allyship.scoring.Placement;
import org.allyship.scoring.competency.PlacementByCompetency;

/** Writes placements as JSON objects, one a line: an array of them, or NDJSON. */
public final class PlacementJson implements PlacementWriter {
  private final PrintWriter out;
  private final ObjectMapper mapper;
  private final boolean array;
  private final List<Framework> frameworks;
  private long count;

  private PlacementJson(
      PrintWriter out, boolean array, boolean explain, List<Framework> frameworks) {
    this.out = out;
    this.array = array;
    this.frameworks = List.copyOf(frameworks);
    this.mapper =
        explain
            ? JsonBinding.MAPPER
            : JsonBinding.MAPPER.copy().addMixIn(Placement.class, WithoutExplanation.class);
  }

  /** Returns a writer of one array. */
  public static PlacementWriter array(
      PrintWriter out, boolean explain, List<Framework> frameworks) {
    return new PlacementJson(out, true, explain, frameworks);
  }

  /** Returns a writer of one object a line. */
  public static PlacementWriter lines(
      PrintWriter out, boolean explain, List<Framework> frameworks) {
    return new PlacementJson(out, false, explain, frameworks);
  }

  @JsonIgnoreProperties("explanation")
  private interface WithoutExplanation {}

  @Override
  public void write(PlacedBehavior placed) {
    ObjectNode row = mapper.createObjectNode();
    placed.behavior().id().ifPresent(id -> row.put("id", id.value()));
    row.setAll((ObjectNode) mapper.valueToTree(placed.placement()));
    Competencies.put(
        row,
        frameworks,
        each -> PlacementByCompetency.of(placed.placement(), placed.behavior(), each));
    if (array) {
      out.print(count == 0 ? "[\n" : ",\n");
    }
    out.print(text(row));
    if (!array) {
      out.print('\n');
    }
    count++;
  }

  private String text(ObjectNode row) {
    try {
      return mapper.writeValueAsString(row);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  @Override
  public void end() {
    if (array) {
      out.print(count == 0 ? "[]\n" : "\n]\n");
    }
    out.flush();
  }
}
