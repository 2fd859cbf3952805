package org.allyship.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allyship.core.ParticipantId;
import org.allyship.disclosure.Table;
import org.allyship.disclosure.internal.RowGroups;

/** All members at the moment of a release, in the order of their ids. */
final class PersonRows {
  private final Row[] rows;

  /**
   * What holds of each member, a bit for each measure: a word a period, and for challenges. Behind
   * the last member there is one of whom nothing holds.
   */
  private final long[] words;

  /** For each breakdown, the place of each member's value. */
  private final int[][] places;

  private final int width;
  private final Measures measures;

  /**
   * A member as they stand at the moment of a release.
   *
   * @param id who they are
   * @param attributes where they stand
   * @param bits what holds of them, period by period; never changed
   * @param changed for each topic, and for outcomes, the number of the last change of it
   */
  record Row(ParticipantId id, Person.Attributes attributes, long[] bits, long[] changed) {}

  PersonRows(List<Row> all, int breakdowns, Measures measures) {
    this.rows = all.toArray(Row[]::new);
    this.measures = measures;
    this.width = measures.bitSets();
    Arrays.parallelSort(rows, Comparator.comparing(row -> row.id().value()));
    this.words = new long[Math.multiplyExact(rows.length + 1, width)];
    this.places = new int[breakdowns][rows.length];
    IntStream.range(0, rows.length).parallel().forEach(this::read);
  }

  private void read(int row) {
    System.arraycopy(rows[row].bits(), 0, words, row * width, rows[row].bits().length);
    for (int challenge : rows[row].attributes().challenges()) {
      words[row * width + measures.bitSet(challenge)] |= 1L << challenge;
    }
    for (int breakdown = 0; breakdown < places.length; breakdown++) {
      places[breakdown][row] = rows[row].attributes().segments()[breakdown];
    }
  }

  int size() {
    return rows.length;
  }

  /** Returns what holds of a member in a period. */
  long bits(int row, int period) {
    return words[row * width + period];
  }

  /** Returns the answers of a member to scales of the host. */
  Map<String, Double> outcomes(int row) {
    return rows[row].attributes().outcomes();
  }

  /** Returns the numbers of the last changes of a member. */
  long[] changed(int row) {
    return rows[row].changed();
  }

  /** Returns how many members answered scales of the host after a moment. */
  int answeredAfter(long moment) {
    int outcomes = measures.groups.size();
    return (int) Arrays.stream(rows).filter(row -> row.changed()[outcomes] > moment).count();
  }

  Table table(ClimateDesign design, List<SegmentValues> values) {
    List<ParticipantId> ids = new ArrayList<>(rows.length);
    for (Row row : rows) {
      ids.add(row.id());
    }
    Table table = Table.ofParticipants(ids).completePopulation();
    for (int i = 0; i < values.size(); i++) {
      table = table.by(values.get(i).breakdown(design, places[i]));
    }
    return table;
  }

  /** Adds of how many of some members each measure holds. */
  void count(RowGroups groups, int group, int[] counts) {
    BitCounts[] bits = new BitCounts[width];
    Arrays.setAll(bits, word -> new BitCounts(measures.firstOf(word)));
    int[] from = new int[BitCounts.AT_ONCE];
    for (int first = 0; first < groups.size(group); first += from.length) {
      for (int i = 0; i < from.length; i++) {
        from[i] =
            width * (first + i < groups.size(group) ? groups.row(group, first + i) : rows.length);
      }
      for (int word = 0; word < width; word++) {
        bits[word].add(words, from, word);
      }
    }
    for (BitCounts of : bits) {
      of.addTo(counts);
    }
  }
}
