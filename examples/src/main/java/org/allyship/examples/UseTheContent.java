package org.allyship.examples;

import java.io.PrintStream;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.core.Power;
import org.allyship.core.catalog.Affected;
import org.allyship.core.catalog.Approach;
import org.allyship.core.catalog.Incident;

/** Uses the bundled content in an app. */
public final class UseTheContent {
  private UseTheContent() {}

  /** Puts ways to interrupt an incident in order. */
  public static void run(PrintStream out) {
    ContentPack content = ContentPacks.bundled();
    Incident incident = Incident.builder().power(Power.LOWER).affected(Affected.UNWILLING).build();

    for (Approach approach : incident.approaches(content.interruptions()).subList(0, 3)) {
      out.println(approach.fit() + " " + approach.interruption().id() + " " + approach.reasons());
    }
  }
}
