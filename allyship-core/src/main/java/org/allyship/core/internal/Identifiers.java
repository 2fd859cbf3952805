package org.allyship.core.internal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The shapes of names that the library knows. Checked character by character, as a pack has
 * thousands of them and is often read by a program that has only just begun.
 */
public final class Identifiers {
  private static final int LONGEST = 64;
  private static final int LONGEST_NUMBER = 5;

  private Identifiers() {}

  /** Requires the id of a thing in a content pack: lower-case words joined by hyphens. */
  public static void requireSlug(String what, String value) {
    Objects.requireNonNull(value, what + " id");
    if (!isSlug(value)) {
      throw new IllegalArgumentException(
          "%s id must be 1 to 64 lower-case letters, digits and hyphens, starting with a letter, but was '%s'"
              .formatted(what, SafeText.of(value)));
    }
  }

  /** Tells whether a text is 1 to 64 lower-case letters, digits and hyphens, a letter first. */
  public static boolean isSlug(String value) {
    byte[] characters = value.getBytes(StandardCharsets.ISO_8859_1); // any other becomes '?'
    if (characters.length == 0 || characters.length > LONGEST || characters[0] < 'a') {
      return false;
    }
    for (byte c : characters) {
      if (c > 'z' || c < 'a' && c != '-' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a text is a version: three numbers of up to five digits, joined by dots. */
  public static boolean isVersion(String value) {
    int digits = 0;
    int dots = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '.' && digits > 0) {
        dots++;
        digits = 0;
      } else if (!isDigit(c) || ++digits > LONGEST_NUMBER) {
        return false;
      }
    }
    return dots == 2 && digits > 0;
  }

  /**
   * Requires an id that the caller chose. No space and no {@code @} are allowed, so that a name or
   * an address cannot pass; the message does not repeat the value, as it may be one.
   */
  public static void requireOpaque(String what, String value) {
    Objects.requireNonNull(value, what + " id");
    int unfit = firstUnfit(value);
    if (value.isEmpty() || value.length() > LONGEST || unfit >= 0) {
      throw new IllegalArgumentException(
          "%s id must be 1 to 64 letters, digits, dots, underscores, colons and hyphens, and not a name or an address, but %s"
              .formatted(what, offense(value, unfit)));
    }
  }

  /** Returns the place of the first character among the longest that may not be in an id. */
  private static int firstUnfit(String value) {
    for (int i = 0; i < Math.min(value.length(), LONGEST); i++) {
      char c = value.charAt(i);
      if (!isLower(c) && !isUpper(c) && !isDigit(c) && "._:-".indexOf(c) < 0) {
        return i;
      }
    }
    return -1;
  }

  private static String offense(String value, int unfit) {
    if (value.isEmpty()) {
      return "was empty";
    }
    return unfit >= 0
        ? "its character %d was '%s'"
            .formatted(unfit + 1, SafeText.of(value.substring(unfit, unfit + 1)))
        : "had %d characters".formatted(value.length());
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
