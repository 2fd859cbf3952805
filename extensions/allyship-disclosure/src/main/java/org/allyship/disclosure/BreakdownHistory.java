package org.allyship.disclosure;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where people stood in one breakdown over all versions of the population that were let out.
 *
 * <p>People with the same history form a class. A class is a chain of stays, the newest first: the
 * leaf, and the version that it began with. Whoever stays keeps their class, so that a version
 * costs as much as it changes. Immutable.
 */
final class BreakdownHistory {
  /** In place of a leaf: not in the population. */
  static final int ABSENT = -2;

  /** In place of a leaf: in the population, and this breakdown was not shown. */
  static final int PRESENT = -1;

  final int depth;

  /** The hashed values of each leaf, {@code depth} of them, the topmost first. */
  final long[] leaves;

  final int versions;

  /** A bit for each version that this breakdown was shown with. */
  final long labelled;

  final int[] classOf;
  final int[] parent;
  final int[] leaf;
  final int[] since;

  /** For a split of the tree, a bit for each version that it was not shown with. */
  final SortedMap<Long, Long> refused;

  BreakdownHistory(Shape shape, long labelled, int[] classOf, Stays stays) {
    this.depth = shape.depth();
    this.leaves = shape.leaves();
    this.refused = Collections.unmodifiableSortedMap(shape.refused());
    this.versions = stays.versions();
    this.labelled = labelled;
    this.classOf = classOf;
    this.parent = stays.parent();
    this.leaf = stays.leaf();
    this.since = stays.since();
  }

  /** The tree of a breakdown. */
  record Shape(int depth, long[] leaves, SortedMap<Long, Long> refused) {}

  /** The stays that make the classes; the first is that of people never seen. */
  record Stays(int versions, int[] parent, int[] leaf, int[] since) {}

  /** The history of a population that nobody was in yet. */
  static BreakdownHistory empty() {
    Stays never = new Stays(0, new int[] {-1}, new int[] {ABSENT}, new int[] {0});
    return new BreakdownHistory(new Shape(0, new long[0], new TreeMap<>()), 0, new int[0], never);
  }

  private Stays stays() {
    return new Stays(versions, parent, leaf, since);
  }

  /** Returns the history of a breakdown that is new, of the people of this one. */
  BreakdownHistory unlabelled(int newDepth) {
    return new BreakdownHistory(
        new Shape(newDepth, new long[0], new TreeMap<>()), 0, classOf, stays());
  }

  BreakdownHistory withLeaves(long[] all) {
    return new BreakdownHistory(new Shape(depth, all, refused), labelled, classOf, stays());
  }

  BreakdownHistory withRefused(SortedMap<Long, Long> all) {
    return new BreakdownHistory(new Shape(depth, leaves, all), labelled, classOf, stays());
  }

  boolean isLabelled(int version) {
    return (labelled >>> version & 1) == 1;
  }

  int leafCount() {
    return depth == 0 ? 0 : leaves.length / depth;
  }

  /** Returns the hashed value of a leaf at a level. */
  long value(int leafId, int level) {
    return leaves[leafId * depth + level];
  }

  /** Returns where somebody stands in the newest version. */
  int now(int person) {
    return person < classOf.length ? leaf[classOf[person]] : ABSENT;
  }

  /** Tells whether these leaves are where everybody stands in the newest version. */
  boolean isNow(int[] labels) {
    for (int person = 0; person < labels.length; person++) {
      if (now(person) != labels[person]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the history with a version: the next one, or the newest once more.
   *
   * @param labels where everybody stands in it
   */
  BreakdownHistory with(int version, int[] labels, boolean labelling) {
    int[] classes = Arrays.copyOf(classOf, labels.length);
    Growing stays = new Growing(this, version);
    for (int person = 0; person < labels.length; person++) {
      if (leaf[classes[person]] != labels[person]) {
        classes[person] = stays.after(classes[person], labels[person]);
      }
    }
    long shown = labelling ? labelled | 1L << version : labelled;
    return new BreakdownHistory(new Shape(depth, leaves, refused), shown, classes, stays.done());
  }

  /** Returns how many people each class has. */
  int[] sizes() {
    int[] sizes = new int[parent.length];
    for (int each : classOf) {
      sizes[each]++;
    }
    return sizes;
  }

  /** Adds the stays that begin with one version. */
  private static final class Growing {
    private final int version;
    private final LongIntMap known = new LongIntMap(1024);
    private int[] parent;
    private int[] leaf;
    private int[] since;
    private int size;

    Growing(BreakdownHistory before, int version) {
      this.version = version;
      this.parent = before.parent;
      this.leaf = before.leaf;
      this.since = before.since;
      this.size = parent.length;
    }

    int after(int from, int to) {
      long key = (long) from << Integer.SIZE | to & 0xffff_ffffL;
      int found = known.get(key);
      if (found != LongIntMap.NONE) {
        return found;
      }
      if (size == parent.length) {
        grow();
      }
      parent[size] = from;
      leaf[size] = to;
      since[size] = version;
      known.put(key, size);
      return size++;
    }

    private void grow() {
      int room = size + Math.max(16, size / 2);
      parent = Arrays.copyOf(parent, room);
      leaf = Arrays.copyOf(leaf, room);
      since = Arrays.copyOf(since, room);
    }

    Stays done() {
      return new Stays(
          version + 1,
          Arrays.copyOf(parent, size),
          Arrays.copyOf(leaf, size),
          Arrays.copyOf(since, size));
    }
  }
}
