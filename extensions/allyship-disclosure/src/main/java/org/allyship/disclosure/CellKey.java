package org.allyship.disclosure;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import org.allyship.disclosure.internal.SipHash;

/**
 * The people of a breakdown that a cell is about.
 *
 * @param breakdown the name of the breakdown
 * @param values the paths of their values; several if the cell is published for these values
 *     together only
 */
public record CellKey(String breakdown, List<List<String>> values) {
  private static final int HASH_KEY_BYTES = 16;
  private static final SipHash HASH = new SipHash(randomKey());

  private static byte[] randomKey() {
    byte[] key = new byte[HASH_KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }

  /** Requires a value. */
  public CellKey {
    Objects.requireNonNull(breakdown, "breakdown");
    values = values.stream().map(List::copyOf).toList();
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a cell key of '%s' needs a value".formatted(breakdown));
    }
  }

  /**
   * Returns the key of one value.
   *
   * @param path the value; in a nested breakdown the path to it, the topmost value first
   */
  public static CellKey of(String breakdown, String... path) {
    return new CellKey(breakdown, List.of(List.of(path)));
  }

  /**
   * Returns a hash that differs from process to process, so that no input can collide on purpose.
   */
  @Override
  public int hashCode() {
    long hash = HASH.of(breakdown);
    for (List<String> path : values) {
      for (String value : path) {
        hash = 31 * hash + HASH.of(value);
      }
    }
    return Long.hashCode(hash);
  }
}
