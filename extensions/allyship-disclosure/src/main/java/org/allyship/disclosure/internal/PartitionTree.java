package org.allyship.disclosure.internal;

import java.util.List;

/**
 * How far a release divided its people: a binary tree of partitions. A caller that counts something
 * else about the same people shows it for no partition that the tree lacks. The tree names people
 * by their rows and must not reach readers.
 *
 * @param units the people of each undivided partition; together they are everyone
 * @param root the whole population
 * @param cells the published cells, each with the partitions that it is made of
 */
public record PartitionTree(RowGroups units, Partition root, List<Cell> cells) {
  /** Copies the list. */
  public PartitionTree {
    cells = List.copyOf(cells);
  }

  /**
   * A partition of people, and the two partitions that it is divided into.
   *
   * @param key names the split in all releases of a ledger; 0 if the partition is undivided
   * @param threshold the smallest number of people of each part; 0 if the partition is undivided
   * @param from the first unit
   * @param to the unit after the last
   * @param parts the two partitions that it is divided into; empty if it is undivided
   */
  public record Partition(long key, int threshold, int from, int to, List<Partition> parts) {
    /** Copies the list. */
    public Partition {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A published cell of a breakdown.
   *
   * @param breakdown the name of the breakdown
   * @param paths the path of each value; several if the cell shows these values together only
   * @param parts the largest partitions that together have the people of the cell
   */
  public record Cell(String breakdown, List<List<String>> paths, List<Partition> parts) {
    /** Copies the lists. */
    public Cell {
      paths = List.copyOf(paths);
      parts = List.copyOf(parts);
    }
  }

  /** Returns nothing about the people. */
  @Override
  public String toString() {
    return "PartitionTree{cells=%s}".formatted(cells.size());
  }
}
