package org.allyship.climate.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.allyship.disclosure.CellKey;

/** The last published counts, with the exact counts behind them. Not thread-safe. */
public final class PublishedValues {
  /** The counts of everyone. */
  public final CellValues everyone = new CellValues();

  /** For each split of the tree, the counts of both parts. */
  public final Map<Split, List<PublishedCounts>> splits = new HashMap<>();

  /** The counts of each cell of a breakdown. */
  public final Map<CellKey, CellValues> cells = new LinkedHashMap<>();

  /**
   * A split of the people.
   *
   * @param key identifies it, as in the tree of partitions
   * @param group the name of the measure group
   */
  public record Split(long key, String group) {
    /** The order in which splits are stored. */
    public static final Comparator<Split> ORDER =
        Comparator.comparingLong(Split::key).thenComparing(Split::group);
  }

  /** A cell: its number of people, and the published counts by the name of the measure group. */
  public static final class CellValues {
    /** The number of people; 0 before the first publication. */
    public int people;

    /** The published counts, by the name of the measure group. */
    public final Map<String, PublishedCounts> groups = new TreeMap<>();
  }

  /** Returns a cell, adding it if it is new. */
  public CellValues cell(CellKey key) {
    return cells.computeIfAbsent(key, any -> new CellValues());
  }

  /** Returns the number of the last change before each publication. */
  public LongStream publications() {
    Stream<PublishedCounts> ofSplits = splits.values().stream().flatMap(List::stream);
    return Stream.concat(everyone.groups.values().stream(), ofSplits)
        .flatMap(PublishedCounts::all)
        .mapToLong(PublishedCounts::at);
  }
}
