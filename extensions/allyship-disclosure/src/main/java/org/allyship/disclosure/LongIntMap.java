package org.allyship.disclosure;

import java.util.Arrays;

/** A map from longs to numbers of 0 or more, without boxes. Not thread-safe. */
final class LongIntMap {
  static final int NONE = -1;
  private long[] keys;
  private int[] values;
  private int size;

  LongIntMap(int expected) {
    allocate(Math.max(16, Integer.highestOneBit(expected | 1) << 2));
  }

  private void allocate(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
    Arrays.fill(values, NONE);
  }

  int get(long key) {
    return values[place(key)];
  }

  void put(long key, int value) {
    int place = place(key);
    if (values[place] == NONE) {
      keys[place] = key;
      size++;
    }
    values[place] = value;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) spread(key) & mask;
    while (values[place] != NONE && keys[place] != key) {
      place = place + 1 & mask;
    }
    return place;
  }

  static long spread(long key) {
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
