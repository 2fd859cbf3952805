package org.allyship.disclosure.internal;

/**
 * Decides whether a partition can be published in the newest version together with all versions
 * before it.
 *
 * <p>Readers could isolate every group of people with a history of their own by subtracting
 * versions. So each group needs as many people as the threshold, or its people must be exchangeable
 * with others without any change to a version. If people of histories {@code b} and {@code c} could
 * have {@code a} and {@code d} instead, then the number of people with {@code a} is known to no
 * better than an interval of width {@code min(b, c) + min(a, d)}.
 */
public final class HistoryRule {
  private static final int LEFT = 0;
  private static final int JOINED = 1;
  private static final int SECOND = 2;
  private static final int NEAREST = 256;
  private static final int NEAREST_VERSIONS = 12;
  private final int threshold;
  private final HistoryCounts counts;
  private final int newest;
  private final boolean selected;

  /**
   * Creates a rule.
   *
   * @param counts the histories
   * @param newest the version to publish
   * @param selected whether a version may be a selection of people by something about them; then
   *     nobody is exchangeable
   */
  public HistoryRule(int threshold, HistoryCounts counts, int newest, boolean selected) {
    this.threshold = threshold;
    this.counts = counts;
    this.newest = newest;
    this.selected = selected;
  }

  /** Returns the width of the interval of each cell of a two-by-two table with known totals. */
  public static int width(int a, int b, int c, int d) {
    int up = a > 0 && d > 0 ? Math.min(b, c) : 0;
    int down = b > 0 && c > 0 ? Math.min(a, d) : 0;
    return up + down;
  }

  public static boolean isFew(int people, int threshold) {
    return people > 0 && people < threshold;
  }

  /**
   * Returns whether a whole population can be published: since each version before, nobody or
   * enough people came, and nobody or enough left.
   */
  public boolean holdsForWhole(long before) {
    int[][] changes = changes(before);
    for (int[] change : changes) {
      if (isFew(change[LEFT], threshold) || isFew(change[JOINED], threshold)) {
        return false;
      }
    }
    return smallGroupsAreProtected(before | 1L << newest);
  }

  /**
   * Returns whether both parts of a split can be published: since each version before, nobody left
   * either part or enough people left both, and the same for joining. A part that nobody left is
   * treated like one that few people left, so that a refusal does not disclose which it was.
   */
  public boolean holdsForSplit(long before) {
    for (int[] change : changes(before)) {
      if (!neitherOrBoth(change[LEFT], change[LEFT + SECOND])
          || !neitherOrBoth(change[JOINED], change[JOINED + SECOND])) {
        return false;
      }
    }
    return smallGroupsAreProtected(before | 1L << newest);
  }

  private boolean neitherOrBoth(int one, int other) {
    return one == 0 && other == 0 || one >= threshold && other >= threshold;
  }

  /** Counts, for each version before, who left and who joined each part since then. */
  private int[][] changes(long before) {
    int[][] changes = new int[newest][2 * SECOND];
    for (int i = 0; i < counts.slots(); i++) {
      if (counts.people(i) > 0) {
        addChanges(changes, 0, counts.first(i), before, counts.people(i));
        addChanges(changes, SECOND, counts.second(i), before, counts.people(i));
      }
    }
    return changes;
  }

  private void addChanges(int[][] changes, int part, long in, long before, int people) {
    boolean now = (in >>> newest & 1) == 1;
    long changed = before & (now ? ~in : in);
    for (long rest = changed; rest != 0; rest &= rest - 1) {
      changes[Long.numberOfTrailingZeros(rest)][part + (now ? JOINED : LEFT)] += people;
    }
  }

  private boolean smallGroupsAreProtected(long versions) {
    if (selected) {
      return !counts.hasFew(threshold);
    }
    for (int i = 0; i < counts.slots(); i++) {
      if (isFew(counts.people(i), threshold) && !isProtected(i, versions)) {
        return false;
      }
    }
    return true;
  }

  /** Looks for exchangeable histories among those nearest to that of a small group. */
  private boolean isProtected(int few, long versions) {
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
    for (int i = 0; i < counts.slots(); i++) {
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

  /** Returns a bit for each version in which two histories are the same. */
  private long same(int one, int other) {
    return ~((counts.first(one) ^ counts.first(other))
        | (counts.second(one) ^ counts.second(other)));
  }
}
