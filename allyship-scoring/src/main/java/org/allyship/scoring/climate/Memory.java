package org.allyship.scoring.climate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.allyship.scoring.disclosure.Part;

/** What readers were shown last, with the exact counts behind it. */
final class Memory {
  /** What is shown of everybody. */
  final CellMemory everybody = new CellMemory();

  /** For each breakdown, what is shown of the halves of each split. */
  final Map<String, Map<Split, List<Shown>>> halves = new TreeMap<>();

  /** What is shown of each cell of a breakdown. */
  final Map<Part, CellMemory> cells = new LinkedHashMap<>();

  /** What is shown of outcomes. */
  List<Association> associations = List.of();

  /** The number of the last change up to which outcomes were looked at; 0 before they were. */
  long outcomesAt;

  /**
   * A split of a breakdown.
   *
   * @param key names it, as the disclosure control does
   * @param topic the topic
   */
  record Split(long key, String topic) implements Comparable<Split> {
    @Override
    public int compareTo(Split other) {
      int order = Long.compare(key, other.key);
      return order != 0 ? order : topic.compareTo(other.topic);
    }
  }

  /** A cell: how many people there are, and what is shown of them by topic. */
  static final class CellMemory {
    int people;
    final Map<String, Shown> topics = new TreeMap<>();
  }

  CellMemory cell(Part part) {
    return cells.computeIfAbsent(part, any -> new CellMemory());
  }

  Map<Split, List<Shown>> halves(String breakdown) {
    return halves.computeIfAbsent(breakdown, any -> new HashMap<>());
  }

  /** Returns every moment at which something of this was counted. */
  LongStream moments() {
    Stream<Shown> ofHalves =
        halves.values().stream().flatMap(each -> each.values().stream()).flatMap(List::stream);
    return Stream.concat(everybody.topics.values().stream(), ofHalves)
        .flatMap(Shown::all)
        .mapToLong(Shown::at);
  }
}
