package org.allyship.disclosure.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The values that people had in one breakdown, over all released versions of the population.
 *
 * <p>People with the same history form a class. A class is a chain of spells, the newest first. A
 * spell is a leaf and the version that it began with. People who keep their leaf keep their class,
 * so the cost of a version is proportional to its changes. Immutable.
 */
public final class BreakdownHistory {
  /** Instead of a leaf: the person is not in the population. */
  public static final int ABSENT = -2;

  /** Instead of a leaf: the person is in the population, and the breakdown was not published. */
  public static final int PRESENT = -1;

  public final int depth;

  /** For each leaf, {@code depth} hashed values, the topmost first. */
  public final long[] leaves;

  public final int versions;

  /** A bit for each version that published this breakdown. */
  public final long labeled;

  public final int[] classOf;
  public final int[] parent;
  public final int[] leaf;
  public final int[] since;

  /** For each split of the tree, a bit for each version that did not publish it. */
  public final SortedMap<Long, Long> refused;

  public BreakdownHistory(Shape shape, long labeled, int[] classOf, Spells spells) {
    this.depth = shape.depth();
    this.leaves = shape.leaves();
    this.refused = Collections.unmodifiableSortedMap(shape.refused());
    this.versions = spells.versions();
    this.labeled = labeled;
    this.classOf = classOf;
    this.parent = spells.parent();
    this.leaf = spells.leaf();
    this.since = spells.since();
  }

  /** The tree of a breakdown. */
  public record Shape(int depth, long[] leaves, SortedMap<Long, Long> refused) {}

  /** The spells of all classes; the first is that of people who were never in the population. */
  public record Spells(int versions, int[] parent, int[] leaf, int[] since) {}

  /** Returns the history of an empty population. */
  public static BreakdownHistory empty() {
    Spells never = new Spells(0, new int[] {-1}, new int[] {ABSENT}, new int[] {0});
    return new BreakdownHistory(new Shape(0, new long[0], new TreeMap<>()), 0, new int[0], never);
  }

  private Spells spells() {
    return new Spells(versions, parent, leaf, since);
  }

  /** Returns the history of a new breakdown with the people of this one. */
  public BreakdownHistory withoutLabels(int newDepth) {
    return new BreakdownHistory(
        new Shape(newDepth, new long[0], new TreeMap<>()), 0, classOf, spells());
  }

  public BreakdownHistory withLeaves(long[] all) {
    return new BreakdownHistory(new Shape(depth, all, refused), labeled, classOf, spells());
  }

  public BreakdownHistory withRefused(SortedMap<Long, Long> all) {
    return new BreakdownHistory(new Shape(depth, leaves, all), labeled, classOf, spells());
  }

  public boolean isLabeled(int version) {
    return (labeled >>> version & 1) == 1;
  }

  public int leafCount() {
    return depth == 0 ? 0 : leaves.length / depth;
  }

  /** Returns the hashed value of a leaf at a level. */
  public long value(int leafId, int level) {
    return leaves[leafId * depth + level];
  }

  /** Returns the leaf of a person in the newest version. */
  public int now(int person) {
    return person < classOf.length ? leaf[classOf[person]] : ABSENT;
  }

  /** Returns whether everyone has these leaves in the newest version. */
  public boolean isNow(int[] labels) {
    for (int person = 0; person < labels.length; person++) {
      if (now(person) != labels[person]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the history with a version added: the next one, or the newest once more.
   *
   * @param labels the leaf of everyone in that version
   * @param labeling whether the version publishes this breakdown
   */
  public BreakdownHistory with(int version, int[] labels, boolean labeling) {
    int[] classes = Arrays.copyOf(classOf, labels.length);
    SpellBuilder spells = new SpellBuilder(this, version);
    for (int person = 0; person < labels.length; person++) {
      if (leaf[classes[person]] != labels[person]) {
        classes[person] = spells.after(classes[person], labels[person]);
      }
    }
    long shown = labeling ? labeled | 1L << version : labeled;
    return new BreakdownHistory(new Shape(depth, leaves, refused), shown, classes, spells.done());
  }

  /** Returns the number of people of each class. */
  public int[] sizes() {
    int[] sizes = new int[parent.length];
    for (int each : classOf) {
      sizes[each]++;
    }
    return sizes;
  }

  /** Adds the spells that begin with a version. */
  private static final class SpellBuilder {
    private final int version;
    private final LongIntMap known = new LongIntMap(1024);
    private int[] parent;
    private int[] leaf;
    private int[] since;
    private int size;

    SpellBuilder(BreakdownHistory before, int version) {
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
      int capacity = size + Math.max(16, size / 2);
      parent = Arrays.copyOf(parent, capacity);
      leaf = Arrays.copyOf(leaf, capacity);
      since = Arrays.copyOf(since, capacity);
    }

    Spells done() {
      return new Spells(
          version + 1,
          Arrays.copyOf(parent, size),
          Arrays.copyOf(leaf, size),
          Arrays.copyOf(since, size));
    }
  }
}
