package org.allyship.climate.internal;

import java.util.BitSet;
import java.util.List;

/** A rule that divides people into categories and decides which counts of them are published. */
public sealed interface PublicationRule permits NestedIndicators, TransitionMatrix {
  /**
   * Marks the measures that may be published of several cells, the same in all of them: those for
   * which every category of every cell has enough people.
   *
   * @param among the measures that are published of the cell around them
   * @param marked the measures that may be published; they are added to it
   */
  void choose(List<CellCounts> cells, int threshold, BitSet among, BitSet marked);

  /**
   * Returns the least number of people who changed their category, joined or left between two
   * counts of a cell, judged by the measures that were published both times.
   */
  int change(CellCounts before, CellCounts now, BitSet shownBefore, BitSet shownNow);
}
