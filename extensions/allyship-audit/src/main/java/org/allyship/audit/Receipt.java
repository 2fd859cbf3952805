package org.allyship.audit;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The number and hash of the last entry of a log. The holder of a receipt can later detect whether
 * the log up to that entry was cut off, changed or forged. A receipt shows nothing of what was
 * recorded, so the host can keep it elsewhere.
 *
 * @param number the number of the last entry, counted from 1; 0 for an empty log
 * @param sha256 the hash of the log up to that entry: 64 lower-case hexadecimal digits, all 0 for
 *     an empty log
 */
public record Receipt(long number, String sha256) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final String NOTHING = "0".repeat(64);

  /** The receipt of an empty log. */
  public static final Receipt EMPTY = new Receipt(0, NOTHING);

  /** Checks the number and the form of the hash. */
  public Receipt {
    Objects.requireNonNull(sha256, "sha256");
    if (number < 0) {
      throw new IllegalArgumentException(
          "a receipt's number must be 0 or more, but was %s".formatted(number));
    }
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "a receipt's sha256 must be 64 lower-case hexadecimal digits");
    }
    if (number == 0 && !sha256.equals(NOTHING)) {
      throw new IllegalArgumentException("the receipt of an empty log has a sha256 of zeros");
    }
  }
}
