package org.allyship.cli.output;

import java.io.PrintWriter;
import org.allyship.core.json.StrictJson;
import org.allyship.scoring.person.PersonPattern;

/** Writes patterns as JSON objects, one a line: an array of them, or NDJSON. */
public final class PatternJson implements PatternWriter {
  private final PrintWriter out;
  private final boolean array;
  private boolean started;

  private PatternJson(PrintWriter out, boolean array) {
    this.out = out;
    this.array = array;
  }

  /** Returns a writer of one array. */
  public static PatternWriter array(PrintWriter out) {
    return new PatternJson(out, true);
  }

  /** Returns a writer of one object a line. */
  public static PatternWriter lines(PrintWriter out) {
    return new PatternJson(out, false);
  }

  @Override
  public void write(PersonPattern pattern) {
    if (array) {
      out.print(started ? ",\n" : "[\n");
    }
    out.print(StrictJson.write(pattern));
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
