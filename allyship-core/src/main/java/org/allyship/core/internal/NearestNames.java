package org.allyship.core.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * Finds the known names that are nearest to one that is unknown. The distance of two names is the
 * number of single characters added, left out or exchanged (Levenshtein).
 */
public final class NearestNames {
  private static final int LONGEST = 100;
  private static final int SUGGESTIONS = 3;

  private NearestNames() {}

  /** Returns a part of a sentence that lists the three nearest names. */
  public static String hint(String unknown, Collection<String> known) {
    return known.isEmpty()
        ? "there are none"
        : known.stream()
            .map(name -> new Candidate(name, between(unknown, name)))
            .sorted(Comparator.comparingInt(Candidate::distance))
            .limit(SUGGESTIONS)
            .map(Candidate::name)
            .collect(Collectors.joining(", ", "the nearest are ", ""));
  }

  private record Candidate(String name, int distance) {}

  /** Returns the distance; of the first name only the first 100 characters count. */
  static int between(String unknown, String known) {
    String from = unknown.substring(0, Math.min(unknown.length(), LONGEST));
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
