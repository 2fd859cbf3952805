package org.allyship.content.internal;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.json.Problem;

/**
 * Collects what is wrong with a file, or between the files of a pack: all of it is counted, and as
 * much is listed as anybody reads. A hostile file of few bytes can have millions of problems. Not
 * thread-safe.
 */
final class Problems {
  private static final int MOST_LISTED = 100;

  private final List<Problem> listed = new ArrayList<>();
  private int found;

  void add(String place, String what) {
    found++;
    if (found <= MOST_LISTED) {
      listed.add(new Problem(place, what));
    }
  }

  /** Tells whether the next is listed; otherwise its place and its words do not matter. */
  boolean listsNext() {
    return found < MOST_LISTED;
  }

  /** How many there are so far. */
  int found() {
    return found;
  }

  /** Returns the first, and at their end how many more there are. */
  List<Problem> listed() {
    List<Problem> all = new ArrayList<>(listed);
    if (found > MOST_LISTED) {
      String what = "there are %d more problems, which are not listed";
      all.add(new Problem("", what.formatted(found - MOST_LISTED)));
    }
    return all;
  }
}
