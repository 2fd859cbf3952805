package org.allyship.climate.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.allyship.disclosure.Breakdown;

/** The values of one breakdown that anyone ever had, each with a position. Thread-safe. */
public final class SegmentValues {
  /** The most values of one breakdown; a million people have 10 in each then. */
  public static final int MAX_VALUES = 100_000;

  private final String name;

  /** By the joined path, as a map of lists is slow where many have the same hash. */
  private final Map<String, Integer> positions = new HashMap<>();

  private final List<List<String>> paths = new ArrayList<>();

  /** Creates a breakdown without values. */
  public SegmentValues(String name) {
    this.name = name;
  }

  /**
   * Returns the position of a value, adding it if it is new.
   *
   * @throws IllegalArgumentException if there are {@value #MAX_VALUES} others already
   */
  public synchronized int position(List<String> path) {
    Integer known = positions.get(joined(path));
    if (known != null) {
      return known;
    }
    if (paths.size() == MAX_VALUES) {
      throw new IllegalArgumentException(
          "is value %s of breakdown '%s', which can have %s; divide people by fewer, larger segments"
              .formatted(MAX_VALUES + 1, name, MAX_VALUES));
    }
    positions.put(joined(path), paths.size());
    paths.add(path);
    return paths.size() - 1;
  }

  private static String joined(List<String> path) {
    return String.join("\u0000", path);
  }

  /** Returns the number of values that anyone ever had. */
  public synchronized int size() {
    return paths.size();
  }

  /** Returns the path of the value at a position. */
  public synchronized List<String> path(int position) {
    return paths.get(position);
  }

  /**
   * Returns the breakdown of people by the positions of their values; unused values are left out.
   */
  synchronized Breakdown breakdown(int[] positionOf, Set<String> sensitive) {
    boolean[] used = new boolean[paths.size()];
    for (int position : positionOf) {
      used[position] = true;
    }
    Map<String, Integer> inOrder = new TreeMap<>();
    for (int position = 0; position < used.length; position++) {
      if (used[position]) {
        inOrder.put(joined(paths.get(position)), position);
      }
    }
    int[] index = new int[paths.size()];
    List<List<String>> values = new ArrayList<>();
    for (int position : inOrder.values()) {
      index[position] = values.size();
      values.add(paths.get(position));
    }
    int[] of = Arrays.stream(positionOf).map(position -> index[position]).toArray();
    Breakdown breakdown = Breakdown.coded(name, values, of);
    return sensitive.contains(name) ? breakdown.sensitive() : breakdown;
  }
}
