package org.allyship.disclosure.internal;

import java.util.Arrays;

/**
 * How finely each row of a cross-tabulation can be divided into column groups.
 *
 * <p>Columns are divided step by step, each step finer than the one before. A row is refined as
 * long as all of its column groups have enough people. The rows that are left at a coarser step
 * need enough people together in each column group, as their sum follows from the totals. If they
 * have not, further rows are left there too, in the order of the rows. So the published tables are
 * nested, and none of them has a small cell.
 */
public final class CrossTabRefinement {
  private final int threshold;
  private final int[][] people;
  private final int[] stepOf;

  /** The column group of each finest column, step by step. */
  public final int[][] groups;

  /**
   * Refines the rows.
   *
   * @param people the number of people, by row and finest column
   * @param groups the column group of each finest column, step by step, the coarsest first
   */
  public CrossTabRefinement(int threshold, int[][] people, int[][] groups) {
    this.threshold = threshold;
    this.people = people;
    this.groups = groups;
    this.stepOf = new int[people.length];
    refine();
    for (int step = groups.length - 1; step > 0; step--) {
      holdBack(step);
    }
  }

  /** Returns the finest step of a row. */
  public int step(int row) {
    return stepOf[row];
  }

  /** Returns the finest step of any row. */
  public int finestStep() {
    return Arrays.stream(stepOf).max().orElse(0);
  }

  private void refine() {
    int[] all = new int[groups[0].length];
    for (int[] row : people) {
      add(all, row);
    }
    for (int step = 1; step < groups.length && isEnough(all, step); step++) {
      for (int row = 0; row < people.length; row++) {
        if (stepOf[row] == step - 1 && isEnough(people[row], step)) {
          stepOf[row] = step;
        }
      }
    }
  }

  private static void add(int[] to, int[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += row[i];
    }
  }

  private boolean isEnough(int[] columns, int step) {
    int[] inGroup = new int[Arrays.stream(groups[step]).max().orElse(0) + 1];
    for (int i = 0; i < columns.length; i++) {
      inGroup[groups[step][i]] += columns[i];
    }
    return Arrays.stream(inGroup).allMatch(count -> count >= threshold);
  }

  private void holdBack(int step) {
    int[] coarser = new int[groups[0].length];
    boolean some = false;
    for (int row = 0; row < people.length; row++) {
      if (stepOf[row] < step) {
        add(coarser, people[row]);
        some = true;
      }
    }
    for (int row = 0; row < people.length && some && !isEnough(coarser, step); row++) {
      if (stepOf[row] >= step) {
        stepOf[row] = step - 1;
        add(coarser, people[row]);
      }
    }
  }
}
