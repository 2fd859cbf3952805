package org.allyship.data.run;

import java.util.Arrays;

/**
 * The ids of the rows of a file, each with one number. It keeps 64 bits of an id and 32 of the
 * number, so that ten million rows need about 200 megabytes. Two ids of ten million have the same
 * 64 bits with a probability below 0.00001.
 */
final class SeenIds {
  private static final int SMALLEST = 1 << 10;
  private static final long FIRST_FACTOR = 0xff51afd7ed558ccdL;
  private static final long SECOND_FACTOR = 0xc4ceb9fe1a85ec53L;
  private static final int SHIFT = 33;

  /** The value when there was no id before; no number of 32 bits is equal to it. */
  static final long NONE = Long.MIN_VALUE;

  private long[] keys = new long[SMALLEST];
  private int[] numbers = new int[SMALLEST];
  private int size;

  /** Returns the number of an id, or {@link #NONE}. */
  long get(String id) {
    int at = find(keys, key(id));
    return keys[at] == 0 ? NONE : numbers[at];
  }

  /** Sets the number of an id and returns the number before, or {@link #NONE}. */
  long put(String id, int number) {
    long key = key(id);
    int at = find(keys, key);
    long before = keys[at] == 0 ? NONE : numbers[at];
    keys[at] = key;
    numbers[at] = number;
    if (before == NONE && ++size > keys.length / 4 * 3) {
      grow();
    }
    return before;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = Arrays.copyOf(numbers, keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = find(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  /** Returns the place of a key, or the free place where it belongs. */
  private static int find(long[] keys, long key) {
    int at = (int) key & keys.length - 1;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  /** Returns 64 bits of a text, never 0: a polynomial with the finalizer of MurmurHash3. */
  private static long key(String id) {
    long hash = id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * FIRST_FACTOR;
      hash ^= hash >>> SHIFT;
    }
    hash *= SECOND_FACTOR;
    hash ^= hash >>> SHIFT;
    return hash == 0 ? 1 : hash;
  }
}
