package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A level of a breakdown: the paths down to it, and who has which. Immutable. */
final class BreakdownLevel {
  /** The share of people who must fit, so that few exceptions do not change the hierarchy. */
  private static final double MOST = 0.9;

  final Breakdown breakdown;

  /** The number of values in a path of this level. */
  final int level;

  final List<List<String>> paths;
  private final int[] pathOfValue;

  BreakdownLevel(Breakdown breakdown, int level) {
    this.breakdown = breakdown;
    this.level = level;
    this.paths = new ArrayList<>();
    this.pathOfValue = new int[breakdown.values().size()];
    Map<String, Integer> known = new HashMap<>();
    for (int value = 0; value < pathOfValue.length; value++) {
      List<String> path = breakdown.values().get(value).subList(0, level);
      Integer before = known.putIfAbsent(Breakdown.joined(path), paths.size());
      pathOfValue[value] = before == null ? paths.size() : before;
      if (before == null) {
        paths.add(path);
      }
    }
  }

  /** Returns all levels of a breakdown, the topmost first. */
  static List<BreakdownLevel> all(Breakdown breakdown) {
    List<BreakdownLevel> all = new ArrayList<>();
    for (int level = 1; level <= breakdown.depth(); level++) {
      all.add(new BreakdownLevel(breakdown, level));
    }
    return all;
  }

  /** Returns the path of a row of the table, by its position. */
  int pathOf(int row) {
    return pathOfValue[breakdown.valueOf(row)];
  }

  /** Returns the path of a value of the breakdown, by its position. */
  int pathOfValue(int value) {
    return pathOfValue[value];
  }

  /** Returns whether nearly all people of each path have the same path in another level. */
  boolean isWithin(BreakdownLevel coarser) {
    int[] most = mostFrequent(coarser);
    int[] people = new int[paths.size()];
    int[] same = new int[paths.size()];
    for (int row = 0; row < breakdown.people(); row++) {
      int path = pathOf(row);
      people[path]++;
      same[path] += coarser.pathOf(row) == most[path] ? 1 : 0;
    }
    int fitting = 0;
    for (int path = 0; path < people.length; path++) {
      fitting += 2 * same[path] > people[path] ? same[path] : 0;
    }
    return fitting >= MOST * breakdown.people();
  }

  /**
   * Returns, for each path, the path of another level that more than half of its people have; any
   * path if there is none (Boyer &amp; Moore 1991, MJRTY, doi:10.1007/978-94-011-3488-0_5).
   */
  private int[] mostFrequent(BreakdownLevel other) {
    int[] candidate = new int[paths.size()];
    int[] lead = new int[paths.size()];
    for (int row = 0; row < breakdown.people(); row++) {
      int path = pathOf(row);
      if (lead[path] == 0) {
        candidate[path] = other.pathOf(row);
      }
      lead[path] += candidate[path] == other.pathOf(row) ? 1 : -1;
    }
    return candidate;
  }
}
