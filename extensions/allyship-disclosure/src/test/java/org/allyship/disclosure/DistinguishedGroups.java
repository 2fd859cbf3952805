package org.allyship.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The groups of people that readers of a release can distinguish, if they know who is where. */
public final class DistinguishedGroups {
  private DistinguishedGroups() {}

  /** Returns the sizes of the groups of people who are in the same published cells. */
  public static List<Integer> sizes(Release<Members> release) {
    Map<Integer, BitSet> cellsOf = new HashMap<>();
    List<Cell<Members>> cells = release.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).result() instanceof Published<Members> published) {
        int cell = i;
        published
            .figure()
            .rows()
            .forEach(row -> cellsOf.computeIfAbsent(row, any -> new BitSet()).set(cell));
      }
    }
    Map<BitSet, Integer> sizes = new HashMap<>();
    cellsOf.values().forEach(each -> sizes.merge(each, 1, Integer::sum));
    return List.copyOf(sizes.values());
  }
}
