package org.allyship.core.internal;

import java.util.regex.Pattern;

/** Makes untrusted text safe to display. */
public final class SafeText {
  private static final int LONGEST = 60;
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private SafeText() {}

  /**
   * Returns the text, {@linkplain #sanitize sanitized} and cut at 60 characters with an ellipsis.
   */
  public static String of(String text) {
    return sanitize(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
  }

  /**
   * Returns the text with control and formatting characters replaced by {@code ?}. Such characters
   * could hide or reorder the text around them, or control a terminal.
   */
  public static String sanitize(String text) {
    return UNFIT.matcher(text).replaceAll("?");
  }
}
