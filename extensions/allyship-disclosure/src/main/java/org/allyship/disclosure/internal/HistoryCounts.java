package org.allyship.disclosure.internal;

/**
 * The number of people with each history within a partition. A history says for every version
 * whether a person was in the first part of a split, in the second, or outside. Not thread-safe.
 */
public final class HistoryCounts {
  private long[] first = new long[16];
  private long[] second = new long[16];
  private int[] people = new int[16];
  private int size;

  /** Adds people; those who were never in either part are skipped. */
  public void add(long inFirst, long inSecond, int count) {
    if ((inFirst | inSecond) == 0 || count == 0) {
      return;
    }
    int slot = slot(inFirst, inSecond);
    if (people[slot] == 0) {
      first[slot] = inFirst;
      second[slot] = inSecond;
      size++;
    }
    people[slot] += count;
    if (size * 2 > people.length) {
      grow();
    }
  }

  public int get(long inFirst, long inSecond) {
    return people[slot(inFirst, inSecond)];
  }

  /** Returns whether a history has any people and fewer than the threshold. */
  public boolean hasFew(int threshold) {
    for (int each : people) {
      if (HistoryRule.isFew(each, threshold)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of slots, including empty ones. */
  public int slots() {
    return people.length;
  }

  /** Returns the number of people of a slot, 0 if it is empty. */
  public int people(int slot) {
    return people[slot];
  }

  public long first(int slot) {
    return first[slot];
  }

  public long second(int slot) {
    return second[slot];
  }

  private int slot(long inFirst, long inSecond) {
    int mask = people.length - 1;
    int slot = (int) LongIntMap.spread(inFirst + LongIntMap.spread(inSecond)) & mask;
    while (people[slot] != 0 && (first[slot] != inFirst || second[slot] != inSecond)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldFirst = first;
    long[] oldSecond = second;
    int[] oldPeople = people;
    first = new long[oldFirst.length * 2];
    second = new long[oldFirst.length * 2];
    people = new int[oldFirst.length * 2];
    size = 0;
    for (int i = 0; i < oldPeople.length; i++) {
      add(oldFirst[i], oldSecond[i], oldPeople[i]);
    }
  }
}
