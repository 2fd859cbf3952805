package org.allyship.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.allyship.core.internal.SafeText;
import org.allyship.disclosure.internal.LedgerState.TreeLevel;
import org.allyship.disclosure.internal.LongIntMap;

/**
 * The breakdowns of a table as the levels of one nested breakdown. Whatever is published of any of
 * them is a sum of partitions of one tree, so readers who subtract cells of different breakdowns
 * find nothing that the tree does not protect. The levels depend on who belongs where, and on
 * nothing else about the people. Immutable.
 */
final class JointBreakdown {
  final List<BreakdownLevel> levels;

  /** The combinations of values that people have. */
  final Breakdown breakdown;

  JointBreakdown(List<BreakdownLevel> levels) {
    this.levels = List.copyOf(levels);
    this.breakdown = new Combinations(levels).breakdown();
  }

  /**
   * Returns the joint breakdown of a ledger that has published none; empty if the table has no
   * breakdown.
   *
   * @param asked the breakdowns, the most important first
   * @param isShown decides whether anything is published of the last level of a joint breakdown
   */
  static Optional<JointBreakdown> of(List<Breakdown> asked, Predicate<JointBreakdown> isShown) {
    List<BreakdownLevel> levels = new ArrayList<>();
    List<BreakdownLevel> overlapping = new ArrayList<>();
    for (Breakdown each : asked) {
      for (BreakdownLevel level : BreakdownLevel.all(each)) {
        if (!insert(level, levels)) {
          overlapping.add(level);
        }
      }
    }
    for (BreakdownLevel each : overlapping) {
      List<BreakdownLevel> more = new ArrayList<>(levels);
      more.add(each);
      if (isShown.test(new JointBreakdown(more))) {
        levels = more;
      }
    }
    return levels.isEmpty() ? Optional.empty() : Optional.of(new JointBreakdown(levels));
  }

  /** Inserts a level that lies within, or around, each of others; returns whether it does. */
  private static boolean insert(BreakdownLevel level, List<BreakdownLevel> levels) {
    int position = 0;
    while (position < levels.size() && isBelow(level, levels.get(position))) {
      position++;
    }
    for (BreakdownLevel finer : levels.subList(position, levels.size())) {
      if (!finer.isWithin(level)) {
        return false;
      }
    }
    levels.add(position, level);
    return true;
  }

  /**
   * Returns whether a level belongs below another; of two equal ones the sensitive one is above.
   */
  private static boolean isBelow(BreakdownLevel level, BreakdownLevel other) {
    boolean isAboveEqual = level.breakdown.isSensitive() && !other.breakdown.isSensitive();
    return level.isWithin(other) && !(isAboveEqual && other.isWithin(level));
  }

  /**
   * Returns the joint breakdown that a ledger has published before, for the people of a table;
   * empty if the table lacks a part of it.
   *
   * @throws IllegalArgumentException if a breakdown had another number of levels
   */
  static Optional<JointBreakdown> again(List<TreeLevel> published, List<Breakdown> asked) {
    List<BreakdownLevel> levels = new ArrayList<>();
    for (TreeLevel each : published) {
      for (Breakdown breakdown : asked) {
        if (breakdown.name().equals(each.breakdown())) {
          requireDepth(breakdown, each.depth());
          levels.add(new BreakdownLevel(breakdown, each.level()));
        }
      }
    }
    return levels.size() < published.size()
        ? Optional.empty()
        : Optional.of(new JointBreakdown(levels));
  }

  private static void requireDepth(Breakdown breakdown, int depth) {
    if (breakdown.depth() != depth) {
      throw new IllegalArgumentException(
          "breakdown '%s' has %s levels, and had %s in an earlier release; give it another name"
              .formatted(SafeText.of(breakdown.name()), breakdown.depth(), depth));
    }
  }

  /** Returns the levels as a ledger remembers them. */
  List<TreeLevel> remembered() {
    return levels.stream()
        .map(each -> new TreeLevel(each.breakdown.name(), each.level, each.breakdown.depth()))
        .toList();
  }

  /** Returns whether a level of a breakdown is a level of this one. */
  boolean has(BreakdownLevel level) {
    return levels.stream()
        .anyMatch(each -> each.breakdown == level.breakdown && each.level == level.level);
  }

  /**
   * Returns the threshold of each level. What lies within a cell of a sensitive breakdown is
   * sensitive too.
   */
  int[] thresholds(Disclosure disclosure) {
    int[] thresholds = new int[levels.size()];
    boolean sensitive = false;
    for (int i = 0; i < thresholds.length; i++) {
      sensitive |= levels.get(i).breakdown.isSensitive();
      thresholds[i] = disclosure.threshold(sensitive);
    }
    return thresholds;
  }

  /** The combinations of paths that people have, numbered in the order of the rows. */
  private static final class Combinations {
    private final List<BreakdownLevel> levels;
    private final int[] ofRows;
    private int[] firstRows = new int[1];

    Combinations(List<BreakdownLevel> levels) {
      this.levels = levels;
      this.ofRows = new int[levels.get(0).breakdown.people()];
      levels.forEach(this::add);
    }

    private void add(BreakdownLevel level) {
      LongIntMap known = new LongIntMap(level.paths.size());
      int[] first = new int[firstRows.length];
      int count = 0;
      for (int row = 0; row < ofRows.length; row++) {
        long pair = (long) ofRows[row] << Integer.SIZE | level.pathOf(row);
        int combination = known.get(pair);
        if (combination == LongIntMap.NONE) {
          combination = count++;
          known.put(pair, combination);
          first = combination < first.length ? first : Arrays.copyOf(first, 2 * count);
          first[combination] = row;
        }
        ofRows[row] = combination;
      }
      firstRows = Arrays.copyOf(first, count);
    }

    Breakdown breakdown() {
      List<List<String>> values = new ArrayList<>();
      for (int row : firstRows) {
        List<String> path = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
          path.add(value(i, row));
        }
        values.add(List.copyOf(path));
      }
      return Breakdown.joint(values, ofRows);
    }

    /** Returns the part of a person's path that the levels above do not have. */
    private String value(int level, int row) {
      BreakdownLevel of = levels.get(level);
      int above = 0;
      for (BreakdownLevel each : levels.subList(0, level)) {
        boolean isAbove = each.breakdown == of.breakdown && each.level < of.level;
        above = isAbove ? Math.max(above, each.level) : above;
      }
      return Breakdown.joined(of.paths.get(of.pathOf(row)).subList(above, of.level));
    }
  }
}
