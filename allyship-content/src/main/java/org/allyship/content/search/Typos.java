package org.allyship.content.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Counts typing errors: the fewest letters left out, put in, replaced, or swapped with their
 * neighbor, where no part of a word is changed twice. (The restricted form of the distance of
 * Damerau 1964, doi:10.1145/363958.363994, also called optimal string alignment.)
 */
final class Typos {
  private static final int ONE = 5;
  private static final int TWO = 9;

  private Typos() {}

  /**
   * Returns what is spelled like a typed word but for the fewest errors: at most one in a word of 5
   * letters or more, two from 9 on, else none.
   */
  static <T> List<T> nearest(String typed, Collection<T> all, Function<T, String> spelling) {
    int fewest = typed.length() >= TWO ? 2 : typed.length() >= ONE ? 1 : 0;
    List<T> nearest = new ArrayList<>();
    for (T one : all) {
      int typos = between(typed, spelling.apply(one), fewest);
      if (typos < fewest) {
        fewest = typos;
        nearest.clear();
      }
      if (typos == fewest) {
        nearest.add(one);
      }
    }
    return nearest;
  }

  /** Returns the number of errors between two words, or {@code most + 1} when there are more. */
  static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
        if (areSwapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return Math.min(above[b.length()], most + 1);
  }

  private static boolean areSwapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
