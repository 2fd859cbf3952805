package org.allyship.disclosure;

import java.util.List;

/**
 * How far a breakdown was divided in a release: halves by halves, as it was decided. For those who
 * count something else of the same people and show it for no part that the release does not tell
 * apart. It names people by their places in the table and must not reach readers.
 *
 * @param breakdown the name of the breakdown
 * @param units the people of each undivided part; side by side they are everybody
 * @param root the whole
 */
public record PartitionTree(String breakdown, List<Members> units, Partition root) {
  /** Copies the list. */
  public PartitionTree {
    units = List.copyOf(units);
  }

  /**
   * A part of a breakdown, and its halves.
   *
   * @param key names the split into halves, in all releases of a ledger, together with the
   *     breakdown; 0 where there are none
   * @param cells the cells that show this part; none when it stands only between cells that do
   * @param from its first unit
   * @param to the unit after its last
   * @param parts the two halves; none when the part must stay whole
   */
  public record Partition(long key, List<CellKey> cells, int from, int to, List<Partition> parts) {
    /** Copies the list. */
    public Partition {
      cells = List.copyOf(cells);
      parts = List.copyOf(parts);
    }
  }

  /** Tells the name, and nothing of the people. */
  @Override
  public String toString() {
    return "Division{breakdown=%s}".formatted(breakdown);
  }
}
