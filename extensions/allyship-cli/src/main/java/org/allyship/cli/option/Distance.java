package org.allyship.cli.option;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** How far two texts are apart, as single characters added, left out or exchanged (Levenshtein). */
public final class Distance {
  private static final int LONGEST = 100;
  private static final int SUGGESTIONS = 3;

  private Distance() {}

  /** Returns a part of a sentence on which known texts are nearest to what was typed. */
  public static String hint(String typed, Collection<String> known) {
    return known.isEmpty()
        ? "there are none"
        : known.stream()
            .sorted(Comparator.comparingInt(text -> between(typed, text)))
            .limit(SUGGESTIONS)
            .collect(Collectors.joining(", ", "the nearest are ", ""));
  }

  /** Returns the distance; of the first text only the first 100 characters count. */
  public static int between(String typed, String known) {
    String from = typed.substring(0, Math.min(typed.length(), LONGEST));
    int[] row = new int[known.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int exchanged = diagonal + (from.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[known.length()];
  }
}
