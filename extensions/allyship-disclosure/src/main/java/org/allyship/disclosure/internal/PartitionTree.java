package org.allyship.disclosure.internal;

import java.util.List;

/**
 * How far a release divided a breakdown: a binary tree of partitions. A caller that counts
 * something else about the same people shows it for no partition that the tree lacks. The tree
 * names people by their rows and must not reach readers.
 *
 * @param breakdown the name of the breakdown
 * @param units the people of each undivided partition; together they are everyone
 * @param root the whole population
 */
public record PartitionTree(String breakdown, RowGroups units, Partition root) {
  /**
   * A partition of a breakdown, and the two partitions that it is divided into.
   *
   * @param key names the split in all releases of a ledger, together with the breakdown; 0 if the
   *     partition is undivided
   * @param cells the cells that show this partition; empty if no cell does
   * @param from the first unit
   * @param to the unit after the last
   * @param parts the two partitions that it is divided into; empty if it is undivided
   */
  public record Partition(
      long key, List<CellValues> cells, int from, int to, List<Partition> parts) {
    /** Copies the lists. */
    public Partition {
      cells = List.copyOf(cells);
      parts = List.copyOf(parts);
    }
  }

  /**
   * The values that a cell is about.
   *
   * @param paths the path of each value; several if the cell shows these values together only
   */
  public record CellValues(List<List<String>> paths) {
    /** Copies the list. */
    public CellValues {
      paths = List.copyOf(paths);
    }
  }

  /** Returns the name of the breakdown, and nothing about the people. */
  @Override
  public String toString() {
    return "PartitionTree{breakdown=%s}".formatted(breakdown);
  }
}
