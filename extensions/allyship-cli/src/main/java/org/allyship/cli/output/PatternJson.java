package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.allyship.core.framework.Framework;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.StrictJson;
import org.allyship.scoring.competency.PatternByCompetency;
import org.allyship.scoring.person.PersonPattern;

/** Writes patterns as JSON objects, one a line: an array of them, or NDJSON. */
public final class PatternJson implements PatternWriter {
  private final PrintWriter out;
  private final boolean array;
  private final List<Framework> frameworks;
  private boolean started;

  private PatternJson(PrintWriter out, boolean array, List<Framework> frameworks) {
    this.out = out;
    this.array = array;
    this.frameworks = List.copyOf(frameworks);
  }

  /** Returns a writer of one array. */
  public static PatternWriter array(PrintWriter out, List<Framework> frameworks) {
    return new PatternJson(out, true, frameworks);
  }

  /** Returns a writer of one object a line. */
  public static PatternWriter lines(PrintWriter out, List<Framework> frameworks) {
    return new PatternJson(out, false, frameworks);
  }

  @Override
  public void write(PersonPattern pattern) {
    if (array) {
      out.print(started ? ",\n" : "[\n");
    }
    ObjectNode row = JsonBinding.MAPPER.valueToTree(pattern);
    Competencies.put(row, frameworks, each -> PatternByCompetency.of(pattern, each));
    out.print(StrictJson.write(row));
    if (!array) {
      out.print('\n');
    }
    started = true;
  }

  @Override
  public void end() {
    if (array) {
      out.print(started ? "\n]\n" : "[]\n");
    }
    out.flush();
  }
}
