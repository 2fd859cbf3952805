package org.allyship.examples;

import java.io.PrintStream;
import org.allyship.core.Behavior;
import org.allyship.core.json.StrictJson;
import org.allyship.core.problem.InvalidInputException;

/** Reads a behavior from JSON; one message lists every problem. */
public final class ReadStrictly {
  private ReadStrictly() {}

  /** Reads a good behavior and a bad one. */
  public static void run(PrintStream out) {
    String good = "{\"id\": \"b-1\", \"coding\": {\"act\": \"deed\", \"reach\": \"team\"}}";
    out.println(StrictJson.read(good, Behavior.class, "good.json").coding());

    String bad = "{\"id\": 7, \"coding\": {\"act\": \"deed\", \"cost\": \"high\"}, \"rank\": 1}";
    try {
      StrictJson.read(bad, Behavior.class, "bad.json");
    } catch (InvalidInputException e) {
      out.println(e.getMessage());
    }
  }
}
