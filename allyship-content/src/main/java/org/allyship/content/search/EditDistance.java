package org.allyship.content.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The edit distance of two words: the smallest number of letters deleted, inserted, replaced, or
 * swapped with their neighbor, where no part of a word is edited twice. It is the restricted form
 * of the distance of Damerau (1964, doi:10.1145/363958.363994), also called optimal string
 * alignment.
 */
final class EditDistance {
  private static final int SHORTEST_FOR_ONE = 5;
  private static final int SHORTEST_FOR_TWO = 9;

  private EditDistance() {}

  /**
   * Returns the candidates whose spelling is nearest to a typed word. The distance is at most 1 for
   * a word of 5 letters or more, at most 2 from 9 letters on, else 0.
   */
  static <T> List<T> nearest(String typed, Collection<T> candidates, Function<T, String> spelling) {
    int length = typed.length();
    int smallest = length >= SHORTEST_FOR_TWO ? 2 : length >= SHORTEST_FOR_ONE ? 1 : 0;
    List<T> nearest = new ArrayList<>();
    for (T candidate : candidates) {
      int distance = distance(typed, spelling.apply(candidate), smallest);
      if (distance < smallest) {
        smallest = distance;
        nearest.clear();
      }
      if (distance == smallest) {
        nearest.add(candidate);
      }
    }
    return nearest;
  }

  /** Returns the edit distance of two words, or {@code most + 1} if it is larger than that. */
  static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] twoAbove = new int[b.length() + 1];
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
          row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = twoAbove;
      twoAbove = above;
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
