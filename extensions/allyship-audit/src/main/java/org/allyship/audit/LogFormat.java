package org.allyship.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The format that each record and the head of a log state first. */
final class LogFormat {
  /** The number of the format that is written and read. */
  static final int NUMBER = 1;

  /** The text with which each record and the head begin. */
  static final String START = "{\"format\":" + NUMBER + ",";

  private static final Pattern STATED = Pattern.compile("\\{\"format\":([1-9][0-9]{0,8}),");

  private LogFormat() {}

  /**
   * Returns what is wrong with the format that a record or a head states. Empty if it states this
   * format or none.
   */
  static Optional<String> problem(String text) {
    Matcher stated = STATED.matcher(text);
    if (!stated.lookingAt() || text.startsWith(START)) {
      return Optional.empty();
    }
    return Optional.of(
        "has format %s, but this version of the library reads format %s; use the version that wrote it"
            .formatted(stated.group(1), NUMBER));
  }
}
