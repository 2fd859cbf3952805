package org.allyship.data.text;

import java.io.BufferedReader;
import java.io.IOException;

/** The character between the cells of a table. */
public final class Separator {
  private static final int FARTHEST_LOOK = 1 << 15;
  private static final String KNOWN = ",;\t|";
  private static final String DECLARED = "sep=";

  private Separator() {}

  /**
   * Returns the separator of a table and leaves the reader at its first row: the one that a line
   * such as {@code sep=;} declares, or else the one that the first line holds most often outside
   * quotes. A comma if there is none.
   */
  public static char of(BufferedReader text) throws IOException {
    text.mark(FARTHEST_LOOK);
    String line = firstLine(text);
    text.reset();
    if (line.length() == DECLARED.length() + 1 && line.startsWith(DECLARED)) {
      text.readLine();
      return line.charAt(DECLARED.length());
    }
    char most = KNOWN.charAt(0);
    for (int i = 1; i < KNOWN.length(); i++) {
      char each = KNOWN.charAt(i);
      if (count(line, each) > count(line, most)) {
        most = each;
      }
    }
    return most;
  }

  /** Returns the first line that holds a separator, or all that can be looked at without one. */
  private static String firstLine(BufferedReader text) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < FARTHEST_LOOK - 1; i++) {
      int next = text.read();
      if (next < 0) {
        break;
      }
      if (next != '\n') {
        line.append((char) next);
      } else if (isTold(line.toString().strip())) {
        break;
      } else {
        line.setLength(0);
      }
    }
    return line.toString().strip();
  }

  private static boolean isTold(String line) {
    return line.startsWith(DECLARED) || KNOWN.chars().anyMatch(each -> line.indexOf(each) >= 0);
  }

  private static long count(String line, char separator) {
    long count = 0;
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      isQuoted ^= c == '"';
      count += c == separator && !isQuoted ? 1 : 0;
    }
    return count;
  }
}
