package org.allyship.climate.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.allyship.core.ParticipantId;
import org.allyship.disclosure.Table;
import org.allyship.disclosure.internal.RowGroups;

/** All members at the time of a release, in the order of their ids. */
public final class PersonRows {
  private final Row[] rows;

  /**
   * The bit sets of each member: one for each period, and those of the challenges. After the last
   * member there is an empty row.
   */
  private final long[] bits;

  /** For each breakdown, the position of each member's value. */
  private final int[][] values;

  /** For each person who answered and is gone, the number of the last change of their answers. */
  private final long[] gone;

  private final int width;
  private final Measures measures;

  /**
   * A member at the time of a release.
   *
   * @param id the person
   * @param attributes the attributes of the person
   * @param bits the bits of each period; never changed
   * @param facts for each period, the fingerprint of everything that its bits depend on
   * @param changed the number of the last change of each measure group, and of the outcomes
   */
  public record Row(
      ParticipantId id, Person.Attributes attributes, long[] bits, long[] facts, long[] changed) {}

  /** Sorts the members and copies their bits, where nobody who answered has left. */
  public PersonRows(List<Row> all, int breakdowns, Measures measures) {
    this(all, new long[0], breakdowns, measures);
  }

  /** Sorts the members and copies their bits. */
  public PersonRows(List<Row> all, long[] gone, int breakdowns, Measures measures) {
    this.gone = gone;
    this.rows = all.toArray(Row[]::new);
    this.measures = measures;
    this.width = measures.bitSets();
    Arrays.parallelSort(rows, Comparator.comparing(row -> row.id().value()));
    this.bits = new long[Math.multiplyExact(rows.length + 1, width)];
    this.values = new int[breakdowns][rows.length];
    IntStream.range(0, rows.length).parallel().forEach(this::read);
  }

  private void read(int row) {
    System.arraycopy(rows[row].bits(), 0, bits, row * width, rows[row].bits().length);
    for (int challenge : rows[row].attributes().challenges()) {
      bits[row * width + measures.bitSet(challenge)] |= 1L << challenge;
    }
    for (int breakdown = 0; breakdown < values.length; breakdown++) {
      values[breakdown][row] = rows[row].attributes().segments()[breakdown];
    }
  }

  /** Returns the number of members. */
  public int size() {
    return rows.length;
  }

  /** Returns the bits of a member in a period. */
  public long bits(int row, int period) {
    return bits[row * width + period];
  }

  /** Returns the ids of all members, in their order. */
  public List<ParticipantId> ids() {
    return Arrays.stream(rows).map(Row::id).toList();
  }

  /** Returns the fingerprint of all facts about a member in a period. */
  public long facts(int row, int period) {
    return rows[row].facts()[period];
  }

  /** Returns the positions of the challenges that a member named. */
  public int[] challenges(int row) {
    return rows[row].attributes().challenges();
  }

  /** Returns the position of each member's value in a breakdown. */
  public int[] values(int breakdown) {
    return values[breakdown];
  }

  /** Returns the answers of a member to scales of the host. */
  public Map<String, Double> outcomes(int row) {
    return rows[row].attributes().outcomes();
  }

  /** Returns the numbers of the last changes of a member. */
  long[] changed(int row) {
    return rows[row].changed();
  }

  /** Returns the number of people whose answers to scales of the host changed after a change. */
  public int answeredAfter(long change) {
    int outcomes = measures.groups.size();
    long members = Arrays.stream(rows).filter(row -> row.changed()[outcomes] > change).count();
    return (int) (members + Arrays.stream(gone).filter(each -> each > change).count());
  }

  /**
   * Returns the members as a table for disclosure control.
   *
   * @param segments the values of each breakdown
   * @param sensitive the names of the sensitive breakdowns
   */
  public Table table(List<SegmentValues> segments, Set<String> sensitive) {
    Table table = Table.ofParticipants(ids()).completePopulation();
    for (int i = 0; i < segments.size(); i++) {
      table = table.by(segments.get(i).breakdown(values[i], sensitive));
    }
    return table;
  }

  /** Adds, for each measure, the number of people of a unit to whom it applies. */
  public void count(RowGroups units, int unit, int[] counts) {
    BitCounts[] planes = new BitCounts[width];
    Arrays.setAll(planes, index -> new BitCounts(measures.firstOf(index)));
    int[] from = new int[BitCounts.AT_ONCE];
    int size = units.size(unit);
    for (int first = 0; first < size; first += from.length) {
      for (int i = 0; i < from.length; i++) {
        from[i] = width * (first + i < size ? units.row(unit, first + i) : rows.length);
      }
      for (int index = 0; index < width; index++) {
        planes[index].add(bits, from, index);
      }
    }
    for (BitCounts of : planes) {
      of.addTo(counts);
    }
  }
}
