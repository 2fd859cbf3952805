package org.allyship.disclosure;

/**
 * Whether a part of a population can be shown in its newest version beside all those shown before.
 *
 * <p>Every group of people whose histories differ could be told apart by subtracting versions. So
 * each has at least the threshold, or can be exchanged with others without any version changing:
 * when people of histories {@code b} and {@code c} can have {@code a} and {@code d} instead, for
 * whatever is shown, then how many have {@code a} is not known more closely than by {@code min(b,
 * c) + min(a, d)}.
 */
final class HistoryRule {
  private static final int LEFT = 0;
  private static final int JOINED = 1;
  private static final int SECOND = 2;
  private static final int NEAREST = 256;
  private static final int NEAREST_VERSIONS = 12;
  private final int threshold;
  private final HistoryCounts counts;
  private final int newest;
  private final boolean chosen;

  /**
   * Takes the histories.
   *
   * @param newest the version to show
   * @param chosen whether a version may be a choice of people, made by anything about them: then
   *     nobody can be exchanged
   */
  HistoryRule(int threshold, HistoryCounts counts, int newest, boolean chosen) {
    this.threshold = threshold;
    this.counts = counts;
    this.newest = newest;
    this.chosen = chosen;
  }

  /** The width of what is known of a small table of two by two whose totals are shown. */
  static int width(int a, int b, int c, int d) {
    int up = a > 0 && d > 0 ? Math.min(b, c) : 0;
    int down = b > 0 && c > 0 ? Math.min(a, d) : 0;
    return up + down;
  }

  static boolean isFew(int people, int threshold) {
    return people > 0 && people < threshold;
  }

  /**
   * Tells whether a whole can be shown: nobody or enough came and went since each version before.
   */
  boolean holdsForWhole(long before) {
    int[][] changes = changes(before);
    for (int[] change : changes) {
      if (isFew(change[LEFT], threshold) || isFew(change[JOINED], threshold)) {
        return false;
      }
    }
    return fewAreHidden(before | 1L << newest);
  }

  /**
   * Tells whether both sides of a split can be shown: since each version before, from neither side
   * or from both enough people went, and to neither or both enough came. That a side nobody left is
   * treated as one that few left keeps a refusal from telling which it was.
   */
  boolean holdsForSplit(long before) {
    for (int[] change : changes(before)) {
      if (!neitherOrBoth(change[LEFT], change[LEFT + SECOND])
          || !neitherOrBoth(change[JOINED], change[JOINED + SECOND])) {
        return false;
      }
    }
    return fewAreHidden(before | 1L << newest);
  }

  private boolean neitherOrBoth(int one, int other) {
    return one == 0 && other == 0 || one >= threshold && other >= threshold;
  }

  /** Counts, for each version before, who left and joined either side between it and now. */
  private int[][] changes(long before) {
    int[][] changes = new int[newest][2 * SECOND];
    for (int i = 0; i < counts.places(); i++) {
      if (counts.people(i) > 0) {
        addChanges(changes, 0, counts.first(i), before, counts.people(i));
        addChanges(changes, SECOND, counts.second(i), before, counts.people(i));
      }
    }
    return changes;
  }

  private void addChanges(int[][] changes, int side, long in, long before, int people) {
    boolean now = (in >>> newest & 1) == 1;
    long changed = before & (now ? ~in : in);
    for (long rest = changed; rest != 0; rest &= rest - 1) {
      changes[Long.numberOfTrailingZeros(rest)][side + (now ? JOINED : LEFT)] += people;
    }
  }

  private boolean fewAreHidden(long versions) {
    if (chosen) {
      return !counts.hasFew(threshold);
    }
    for (int i = 0; i < counts.places(); i++) {
      if (isFew(counts.people(i), threshold) && !isHidden(i, versions)) {
        return false;
      }
    }
    return true;
  }

  /** Looks for histories to exchange among those nearest to that of a few. */
  private boolean isHidden(int few, long versions) {
    int[] nearest = nearest(few, versions);
    for (int i = 0; i < nearest.length; i++) {
      long notAsFirst = ~same(few, nearest[i]) & versions;
      for (int j = 0; j < i; j++) {
        boolean elsewhere = (notAsFirst & ~same(few, nearest[j])) == 0;
        if (elsewhere && exchanges(few, nearest[i], nearest[j], versions)) {
          return true;
        }
      }
    }
    return false;
  }

  private int[] nearest(int few, long versions) {
    int[][] byDistance = new int[NEAREST_VERSIONS + 1][NEAREST];
    int[] found = new int[NEAREST_VERSIONS + 1];
    for (int i = 0; i < counts.places(); i++) {
      int distance = Long.bitCount(~same(few, i) & versions);
      if (counts.people(i) > 1 && distance > 0 && distance <= NEAREST_VERSIONS) {
        if (found[distance] < NEAREST) {
          byDistance[distance][found[distance]++] = i;
        }
      }
    }
    int[] nearest = new int[NEAREST];
    int size = 0;
    for (int distance = 1; distance <= NEAREST_VERSIONS; distance++) {
      int more = Math.min(found[distance], NEAREST - size);
      System.arraycopy(byDistance[distance], 0, nearest, size, more);
      size += more;
    }
    return java.util.Arrays.copyOf(nearest, size);
  }

  private boolean exchanges(int a, int b, int c, long versions) {
    long asB = same(a, b);
    long first = asB & counts.first(c) | ~asB & counts.first(b);
    long second = asB & counts.second(c) | ~asB & counts.second(b);
    int d = counts.get(first & versions, second & versions);
    return width(counts.people(a), counts.people(b), counts.people(c), d) >= threshold;
  }

  /** A bit for each version in which two histories are the same. */
  private long same(int one, int other) {
    return ~((counts.first(one) ^ counts.first(other))
        | (counts.second(one) ^ counts.second(other)));
  }
}
