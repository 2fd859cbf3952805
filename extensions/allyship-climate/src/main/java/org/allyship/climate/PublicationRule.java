package org.allyship.climate;

import java.util.BitSet;
import java.util.List;

/** A way to divide people into blocks, of which readers see how many people are in each. */
sealed interface PublicationRule permits NestedIndicators, TransitionMatrix {
  /**
   * Marks the measures that may be shown of cells side by side, all of the same: when every block
   * of every cell has enough people.
   *
   * @param among the measures that may be shown of the cell around them
   * @param marked where they are marked
   */
  void choose(List<CellCounts> cells, int threshold, BitSet among, BitSet marked);

  /**
   * Returns how many people changed their block at least, or came or went, between two tallies of a
   * cell, by the measures that were shown both times.
   */
  int change(CellCounts before, CellCounts now, BitSet shownBefore, BitSet shownNow);
}
