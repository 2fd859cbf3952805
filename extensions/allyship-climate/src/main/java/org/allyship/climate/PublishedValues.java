package org.allyship.climate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.allyship.disclosure.CellKey;

/** What readers were shown last, with the exact counts behind it. */
final class PublishedValues {
  /** What is shown of everybody. */
  final CellValues everybody = new CellValues();

  /** For each breakdown, what is shown of the halves of each split. */
  final Map<String, Map<Split, List<PublishedCounts>>> halves = new TreeMap<>();

  /** What is shown of each cell of a breakdown. */
  final Map<CellKey, CellValues> cells = new LinkedHashMap<>();

  /** What is shown of outcomes. */
  List<Association> associations = List.of();

  /** The number of the last change up to which outcomes were looked at; 0 before they were. */
  long outcomesAt;

  /**
   * A split of a breakdown.
   *
   * @param key names it, as the disclosure control does
   * @param group the topic
   */
  record Split(long key, String group) implements Comparable<Split> {
    @Override
    public int compareTo(Split other) {
      int order = Long.compare(key, other.key);
      return order != 0 ? order : group.compareTo(other.group);
    }
  }

  /** A cell: how many people there are, and what is shown of them by topic. */
  static final class CellValues {
    int people;
    final Map<String, PublishedCounts> groups = new TreeMap<>();
  }

  CellValues cell(CellKey part) {
    return cells.computeIfAbsent(part, any -> new CellValues());
  }

  Map<Split, List<PublishedCounts>> halves(String breakdown) {
    return halves.computeIfAbsent(breakdown, any -> new HashMap<>());
  }

  /** Returns every moment at which something of this was counted. */
  LongStream times() {
    Stream<PublishedCounts> ofHalves =
        halves.values().stream().flatMap(each -> each.values().stream()).flatMap(List::stream);
    return Stream.concat(everybody.groups.values().stream(), ofHalves)
        .flatMap(PublishedCounts::all)
        .mapToLong(PublishedCounts::at);
  }
}
