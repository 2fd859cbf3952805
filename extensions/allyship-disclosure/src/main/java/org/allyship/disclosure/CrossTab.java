package org.allyship.disclosure;

import java.util.Arrays;
import java.util.List;
import org.allyship.disclosure.internal.CrossTabRefinement;

/**
 * How finely an attribute may be published of each unit of the tree. Cells of any breakdown are
 * sums of units, so cross-tabs of an attribute with different breakdowns reveal nothing together.
 */
final class CrossTab {
  private final PublishedBreakdown attribute;
  private final CrossTabRefinement refinement;
  private final int[] unitOfRow;
  private final int[] columnOfRow;

  CrossTab(int threshold, PublishedBreakdown tree, PublishedBreakdown attribute) {
    this.attribute = attribute;
    this.unitOfRow = tree.unitOfRows();
    this.columnOfRow = attribute.unitOfRows();
    int[][] people = new int[tree.units.size()][attribute.units.size()];
    for (int row = 0; row < unitOfRow.length; row++) {
      people[unitOfRow[row]][columnOfRow[row]]++;
    }
    int[][] steps = new int[attribute.depth() + 1][];
    Arrays.setAll(steps, attribute::cut);
    this.refinement = new CrossTabRefinement(threshold, people, steps);
  }

  /** Returns the step that all units of each group reach. */
  int[] stepsOf(CellGroups groups, int cells) {
    int[] steps = new int[cells];
    Arrays.fill(steps, refinement.finestStep());
    for (int unit : unitOfRow) {
      int group = groups.groupOfUnit(unit);
      steps[group] = Math.min(steps[group], refinement.step(unit));
    }
    return steps;
  }

  /** Returns the column group of a row of the table at a step. */
  int column(int row, int step) {
    return refinement.groups[step][columnOfRow[row]];
  }

  /** Returns the largest number of column groups. */
  int columns() {
    return attribute.units.size();
  }

  /** Returns the key of the column group of a row of the table at a step. */
  List<CellKey> key(CellKey ofGroup, int row, int step) {
    return List.of(ofGroup, attribute.key(attribute.rangeAround(columnOfRow[row], step)));
  }
}
