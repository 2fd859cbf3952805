package org.allyship.disclosure;

import java.util.Arrays;

/**
 * How finely each row of a crossing can be divided into columns.
 *
 * <p>Columns are divided step by step, each step finer than the one before. A row goes as far as
 * all its blocks have enough people. The rows that stay behind a step need enough people together
 * in each of its blocks, as theirs is what the totals leave; where they have not, further rows stay
 * behind, in the order of the rows. So what is shown are nested tables, each without a small cell.
 */
final class CrossTabRefinement {
  private final int threshold;
  private final int[][] people;
  private final int[] levelOf;

  /** The block of each finest column, step by step. */
  final int[][] blocks;

  CrossTabRefinement(int threshold, int[][] people, ColumnGroups columns) {
    this.threshold = threshold;
    this.people = people;
    this.levelOf = new int[people.length];
    this.blocks = new int[columns.levels + 1][];
    for (int level = 0; level <= columns.levels; level++) {
      blocks[level] = columns.blocks(level);
    }
    refine();
    for (int level = columns.levels; level > 0; level--) {
      holdBack(level);
    }
  }

  /** Returns how many steps a row goes. */
  int level(int row) {
    return levelOf[row];
  }

  /** Returns the furthest step that a row goes. */
  int highest() {
    return Arrays.stream(levelOf).max().orElse(0);
  }

  private void refine() {
    int[] all = new int[blocks[0].length];
    for (int[] row : people) {
      add(all, row);
    }
    for (int level = 1; level < blocks.length && isEnough(all, level); level++) {
      for (int row = 0; row < people.length; row++) {
        if (levelOf[row] == level - 1 && isEnough(people[row], level)) {
          levelOf[row] = level;
        }
      }
    }
  }

  private static void add(int[] to, int[] row) {
    for (int i = 0; i < to.length; i++) {
      to[i] += row[i];
    }
  }

  private boolean isEnough(int[] columns, int level) {
    int[] inBlock = new int[Arrays.stream(blocks[level]).max().orElse(0) + 1];
    for (int i = 0; i < columns.length; i++) {
      inBlock[blocks[level][i]] += columns[i];
    }
    return Arrays.stream(inBlock).allMatch(count -> count >= threshold);
  }

  private void holdBack(int level) {
    int[] behind = new int[blocks[0].length];
    boolean some = false;
    for (int row = 0; row < people.length; row++) {
      if (levelOf[row] < level) {
        add(behind, people[row]);
        some = true;
      }
    }
    for (int row = 0; row < people.length && some && !isEnough(behind, level); row++) {
      if (levelOf[row] >= level) {
        levelOf[row] = level - 1;
        add(behind, people[row]);
      }
    }
  }
}
