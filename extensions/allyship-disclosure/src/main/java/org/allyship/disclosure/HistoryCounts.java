package org.allyship.disclosure;

/**
 * How many people share each history within a part of a population: for every version, on the first
 * side of a split, on the second, or outside. Not thread-safe.
 */
final class HistoryCounts {
  private long[] first = new long[16];
  private long[] second = new long[16];
  private int[] people = new int[16];
  private int size;

  /** Adds people; those who were never inside are passed over. */
  void add(long onFirst, long onSecond, int count) {
    if ((onFirst | onSecond) == 0 || count == 0) {
      return;
    }
    int place = place(onFirst, onSecond);
    if (people[place] == 0) {
      first[place] = onFirst;
      second[place] = onSecond;
      size++;
    }
    people[place] += count;
    if (size * 2 > people.length) {
      grow();
    }
  }

  int get(long onFirst, long onSecond) {
    return people[place(onFirst, onSecond)];
  }

  /** Tells whether a history has some people and fewer than the threshold. */
  boolean hasFew(int threshold) {
    for (int each : people) {
      if (HistoryRule.isFew(each, threshold)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of places, of which some are empty. */
  int places() {
    return people.length;
  }

  /** Returns how many people a place has, 0 when it is empty. */
  int people(int place) {
    return people[place];
  }

  long first(int place) {
    return first[place];
  }

  long second(int place) {
    return second[place];
  }

  private int place(long onFirst, long onSecond) {
    int mask = people.length - 1;
    int place = (int) LongIntMap.spread(onFirst + LongIntMap.spread(onSecond)) & mask;
    while (people[place] != 0 && (first[place] != onFirst || second[place] != onSecond)) {
      place = place + 1 & mask;
    }
    return place;
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
