package org.allyship.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allyship.disclosure.Breakdown;

/** The values of one breakdown that anybody ever had, each with a place. Thread-safe. */
final class SegmentValues {
  private final String name;
  private final Map<List<String>, Integer> places = new HashMap<>();
  private final List<List<String>> paths = new ArrayList<>();

  SegmentValues(String name) {
    this.name = name;
  }

  synchronized int place(List<String> path) {
    Integer known = places.get(path);
    if (known != null) {
      return known;
    }
    places.put(path, paths.size());
    paths.add(path);
    return paths.size() - 1;
  }

  synchronized List<String> path(int place) {
    return paths.get(place);
  }

  /** Returns the breakdown of people by the places of their values; others are left out. */
  synchronized Breakdown breakdown(ClimateDesign design, int[] places) {
    boolean[] used = new boolean[paths.size()];
    for (int place : places) {
      used[place] = true;
    }
    Map<String, Integer> inOrder = new TreeMap<>();
    for (int place = 0; place < used.length; place++) {
      if (used[place]) {
        inOrder.put(String.join("\u0000", paths.get(place)), place);
      }
    }
    int[] anew = new int[paths.size()];
    List<List<String>> values = new ArrayList<>();
    for (int place : inOrder.values()) {
      anew[place] = values.size();
      values.add(paths.get(place));
    }
    int[] of = Arrays.stream(places).map(place -> anew[place]).toArray();
    Breakdown breakdown = Breakdown.coded(name, values, of);
    return design.sensitive().contains(name) ? breakdown.sensitive() : breakdown;
  }
}
