package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.problem.Problem;

/**
 * Collects the problems of a file, or between the files of a pack. It counts all problems and lists
 * the first 100, because a small hostile file can have millions. Not thread-safe.
 */
final class Problems {
  private static final int MOST_LISTED = 100;

  private final List<Problem> listed = new ArrayList<>();
  private int found;

  void add(String location, String message) {
    found++;
    if (found <= MOST_LISTED) {
      listed.add(new Problem(location, message));
    }
  }

  /** Returns whether the next problem will be listed; if not, its location does not matter. */
  boolean listsNext() {
    return found < MOST_LISTED;
  }

  /** Returns the number of problems so far. */
  int found() {
    return found;
  }

  /** Returns the first problems, then one that counts the rest. */
  List<Problem> listed() {
    List<Problem> all = new ArrayList<>(listed);
    if (found > MOST_LISTED) {
      String message = "there are %s more problems, which are not listed";
      all.add(new Problem("", message.formatted(found - MOST_LISTED)));
    }
    return all;
  }
}
