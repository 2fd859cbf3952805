package org.allyship.disclosure.internal;

import java.util.Arrays;

/** A map from longs to numbers of 0 or more, without boxing. Not thread-safe. */
public final class LongIntMap {
  public static final int NONE = -1;
  private long[] keys;
  private int[] values;
  private int size;

  public LongIntMap(int expected) {
    allocate(Math.max(16, Integer.highestOneBit(expected | 1) << 2));
  }

  private void allocate(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, NONE);
  }

  public int get(long key) {
    return values[slot(key)];
  }

  public void put(long key, int value) {
    int slot = slot(key);
    if (values[slot] == NONE) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) spread(key) & mask;
    while (values[slot] != NONE && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  public static long spread(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return mixed ^ mixed >>> 32;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    allocate(oldKeys.length * 2);
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
