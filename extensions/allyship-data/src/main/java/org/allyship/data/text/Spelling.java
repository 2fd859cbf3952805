package org.allyship.data.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The same text in the spellings of several programs. */
public final class Spelling {
  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern NO_LETTER = Pattern.compile("[\\p{Zs}\\t_-]+");
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int EMOJI_FORM = 0xFE0F;

  private Spelling() {}

  /**
   * Returns the text with each letter in one form (Unicode NFC), one space for any number of spaces
   * of any kind, and no space at its ends.
   */
  public static String folded(String text) {
    if (isPlain(text)) {
      return text;
    }
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** Returns whether a text has only letters of ASCII and single spaces within. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /** Returns the text without spaces at its ends, of any kind. */
  public static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c > '~' && Character.isSpaceChar(c);
  }

  /** Returns a form that is equal for texts that differ only in capital letters or in width. */
  public static String form(String text) {
    return Normalizer.normalize(folded(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Returns a form that is equal for names of columns such as Job Title, job_title, jobTitle. */
  public static String columnForm(String name) {
    return NO_LETTER.matcher(form(name)).replaceAll("");
  }

  /** Returns the text without the joiners between letters that some scripts and emoji need. */
  public static String withoutJoiners(String text) {
    if (text.indexOf(NON_JOINER) < 0 && text.indexOf(JOINER) < 0) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < points.length; i++) {
      boolean isWithin =
          i > 0 && i + 1 < points.length && joins(points[i - 1]) && joins(points[i + 1]);
      if (!isWithin || points[i] != NON_JOINER && points[i] != JOINER) {
        rest.appendCodePoint(points[i]);
      }
    }
    return rest.toString();
  }

  private static boolean joins(int point) {
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || point == EMOJI_FORM;
  }
}
