package org.allyship.scoring.disclosure;

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
public record Division(String breakdown, List<Members> units, Half root) {
  /** Copies the list. */
  public Division {
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
   * @param halves the two halves; none when the part must stay whole
   */
  public record Half(long key, List<Part> cells, int from, int to, List<Half> halves) {
    /** Copies the list. */
    public Half {
      cells = List.copyOf(cells);
      halves = List.copyOf(halves);
    }
  }

  /** Tells the name, and nothing of the people. */
  @Override
  public String toString() {
    return "Division{breakdown=%s}".formatted(breakdown);
  }
}
