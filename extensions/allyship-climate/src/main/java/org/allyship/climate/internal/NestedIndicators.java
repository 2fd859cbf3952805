package org.allyship.climate.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.allyship.scoring.person.Indicator;
import org.allyship.scoring.person.IndicatorGroup;

/**
 * Nested levels. Each applies only to people to whom the levels before it apply. They divide people
 * into categories, from those to whom none applies to those to whom all do. A subset of the levels
 * is published, so that every category between them has enough people.
 *
 * @param levels the levels, the one that applies to most people first
 * @param order the order in which levels are tried, by their positions
 */
public record NestedIndicators(List<NestedLevel> levels, List<Integer> order)
    implements PublicationRule {
  private static final List<NestedIndicators> OF_A_PERIOD = all();

  /**
   * A level: the people to whom a measure applies, or its complement.
   *
   * @param measure the measure
   * @param isComplement whether the level is the people to whom the measure does not apply
   * @param within a measure of other nested levels that applies wherever this measure does, and
   *     must apply to enough more people; empty if there is none
   */
  public record NestedLevel(int measure, boolean isComplement, Optional<Integer> within) {
    /** Returns the level of a measure. */
    public static NestedLevel of(int measure) {
      return new NestedLevel(measure, false, Optional.empty());
    }

    static NestedLevel of(Indicator indicator) {
      return new NestedLevel(
          indicator.bit(), false, indicator.publishedWithin().map(Indicator::bit));
    }

    /** Returns the level of the people to whom the measure does not apply. */
    public NestedLevel complement() {
      return new NestedLevel(measure, !isComplement, within);
    }

    private int count(CellCounts cell) {
      int count = cell.counts()[measure];
      return isComplement ? cell.people() - count : count;
    }

    private boolean isEnoughWithin(CellCounts cell, int threshold) {
      return within.isEmpty() || cell.counts()[within.get()] - cell.counts()[measure] >= threshold;
    }
  }

  /** Returns the nested levels of the indicators of a period. */
  public static List<NestedIndicators> ofPeriod() {
    return OF_A_PERIOD;
  }

  /** Returns a single level. */
  public static NestedIndicators of(int measure) {
    return new NestedIndicators(List.of(NestedLevel.of(measure)), List.of(0));
  }

  private static List<NestedIndicators> all() {
    List<NestedIndicators> all = new ArrayList<>();
    for (IndicatorGroup group : IndicatorGroup.values()) {
      List<NestedLevel> levels =
          group.indicators().stream()
              .filter(indicator -> indicator != Indicator.TOKENISM)
              .map(NestedLevel::of)
              .toList();
      switch (group.relation()) {
        case NESTED -> all.add(nested(group, levels));
        case EXCLUSIVE -> all.add(exclusive(group, levels));
        case INDEPENDENT ->
            levels.forEach(level -> all.add(new NestedIndicators(List.of(level), List.of(0))));
      }
    }
    return List.copyOf(all);
  }

  /**
   * Returns the nested levels of a group. Support and tokenism exclude each other, so the people
   * with either are the first level of support, which is tried last.
   */
  private static NestedIndicators nested(IndicatorGroup group, List<NestedLevel> levels) {
    List<NestedLevel> all = new ArrayList<>(levels);
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, levels.size()).forEach(order::add);
    if (group == Indicator.OBSERVED_ALLYSHIP.group()) {
      all.add(0, NestedLevel.of(PeriodBits.SUPPORT_OR_TOKENISM));
      order.replaceAll(position -> position + 1);
      order.add(0);
    }
    return new NestedIndicators(List.copyOf(all), List.copyOf(order));
  }

  /** Returns the nested levels of two indicators that exclude one another. */
  private static NestedIndicators exclusive(IndicatorGroup group, List<NestedLevel> levels) {
    if (levels.size() != 2) {
      throw new IllegalStateException(
          "group %s has %s exclusive indicators; the rule of publication is known for 2"
              .formatted(group, levels.size()));
    }
    return new NestedIndicators(List.of(levels.get(1).complement(), levels.get(0)), List.of(1, 0));
  }

  @Override
  public void choose(List<CellCounts> cells, int threshold, BitSet among, BitSet marked) {
    boolean[] shown = new boolean[levels.size()];
    for (int position : order) {
      int measure = levels.get(position).measure();
      if (among.get(measure)) {
        shown[position] = true;
        if (!cells.stream().allMatch(cell -> isEnough(shown, cell, threshold))) {
          shown[position] = false;
        } else {
          marked.set(measure);
        }
      }
    }
  }

  private boolean isEnough(boolean[] shown, CellCounts cell, int threshold) {
    int before = cell.people();
    for (int position = 0; position < shown.length; position++) {
      if (shown[position]) {
        NestedLevel level = levels.get(position);
        int count = level.count(cell);
        if (before - count < threshold || !level.isEnoughWithin(cell, threshold)) {
          return false;
        }
        before = count;
      }
    }
    return before >= threshold;
  }

  @Override
  public int change(CellCounts before, CellCounts now, BitSet shownBefore, BitSet shownNow) {
    int gained = 0;
    int lost = 0;
    int previous = now.people() - before.people();
    for (int position = 0; position <= levels.size(); position++) {
      boolean end = position == levels.size();
      if (end || isShown(position, shownBefore) && isShown(position, shownNow)) {
        int count = end ? 0 : levels.get(position).count(now) - levels.get(position).count(before);
        gained += Math.max(0, previous - count);
        lost += Math.max(0, count - previous);
        previous = count;
      }
    }
    return Math.max(gained, lost);
  }

  private boolean isShown(int position, BitSet shown) {
    return shown.get(levels.get(position).measure());
  }
}
