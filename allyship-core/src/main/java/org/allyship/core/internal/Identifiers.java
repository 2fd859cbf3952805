package org.allyship.core.internal;

import java.util.Objects;
import java.util.regex.Pattern;

/** The two shapes of id that the library knows. */
public final class Identifiers {
  private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
  private static final int LONGEST = 64;

  private Identifiers() {}

  /** Requires the id of a thing in a content pack: lower-case words joined by hyphens. */
  public static void requireSlug(String what, String value) {
    Objects.requireNonNull(value, what + " id");
    if (!SLUG.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "%s id must be 1 to 64 lower-case letters, digits and hyphens, starting with a letter, but was '%s'"
              .formatted(what, Excerpt.of(value)));
    }
  }

  /**
   * Requires an id that the caller chose. No space and no {@code @} are allowed, so that a name or
   * an address cannot pass; the message does not repeat the value, as it may be one.
   */
  public static void requireOpaque(String what, String value) {
    Objects.requireNonNull(value, what + " id");
    if (!OPAQUE.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "%s id must be 1 to 64 letters, digits, dots, underscores, colons and hyphens, and not a name or an address, but %s"
              .formatted(what, offense(value)));
    }
  }

  private static String offense(String value) {
    if (value.isEmpty()) {
      return "was empty";
    }
    for (int i = 0; i < Math.min(value.length(), LONGEST); i++) {
      String character = value.substring(i, i + 1);
      if (!OPAQUE.matcher(character).matches()) {
        return "its character %d was '%s'".formatted(i + 1, Excerpt.of(character));
      }
    }
    return "had %d characters".formatted(value.length());
  }
}
