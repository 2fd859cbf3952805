package org.allyship.core.internal;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Checks the forms of ids. It checks character by character and uses no regular expression. A pack
 * has thousands of ids, and short-lived programs read them at their start.
 */
public final class Identifiers {
  private static final int LONGEST = 64;
  private static final int LONGEST_NUMBER = 5;

  private Identifiers() {}

  /** Requires an id of a content pack: lower-case words joined by hyphens. */
  public static void requireSlug(String what, String value) {
    Objects.requireNonNull(value, what + " id");
    if (!isSlug(value)) {
      throw new IllegalArgumentException(
          "%s id must be 1 to 64 lower-case letters, digits and hyphens, starting with a letter, but was '%s'"
              .formatted(what, SafeText.of(value)));
    }
  }

  /** Returns whether a text is 1 to 64 lower-case letters, digits and hyphens, a letter first. */
  public static boolean isSlug(String value) {
    byte[] characters = value.getBytes(StandardCharsets.ISO_8859_1); // other characters become '?'
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

  /** Returns whether a text is a version: three numbers of up to five digits, joined by dots. */
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
   * Requires an id that the caller chose. Spaces and {@code @} are not allowed, so that names and
   * addresses are refused. The message does not repeat the value, because it may be a name or an
   * address.
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

  /**
   * Returns the index of the first character that is not allowed, or -1; only the allowed length is
   * searched.
   */
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
        ? "its character %s was '%s'"
            .formatted(unfit + 1, SafeText.of(value.substring(unfit, unfit + 1)))
        : "had %s characters".formatted(value.length());
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
