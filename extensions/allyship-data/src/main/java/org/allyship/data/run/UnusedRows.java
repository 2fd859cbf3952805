package org.allyship.data.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.allyship.core.ActionId;
import org.allyship.data.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * What a reader should know about the rows that do not count, and about actions that the catalog
 * lacks.
 *
 * @param <T> the type of a row
 */
final class UnusedRows<T> {
  private static final int MOST_NAMED = 5;
  private static final Set<RowUse> OUT_OF_TIME =
      EnumSet.of(RowUse.BEFORE_PERIOD, RowUse.BETWEEN_PERIODS, RowUse.AFTER_PERIOD);

  private final RowKind<T> kind;
  private final Set<ActionId> actions;
  private final Set<String> unknown = new TreeSet<>();
  private @Nullable LocalDate first;
  private @Nullable LocalDate last;
  private long rows;
  private long used;

  /**
   * Creates notes on no rows.
   *
   * @param actions the actions of the catalog; empty to compare with none
   */
  UnusedRows(RowKind<T> kind, Set<ActionId> actions) {
    this.kind = kind;
    this.actions = actions;
  }

  void see(String location, T row, RowUse use) {
    rows++;
    used += use == RowUse.USED ? 1 : 0;
    if (OUT_OF_TIME.contains(use)) {
      kind.date(row).ifPresent(this::include);
    }
    if (!actions.isEmpty() && unknown.size() <= MOST_NAMED) {
      kind.action(row)
          .filter(action -> !actions.contains(action))
          .ifPresent(action -> unknown.add("'%s'".formatted(action)));
    }
  }

  private void include(LocalDate day) {
    first = first == null || day.isBefore(first) ? day : first;
    last = last == null || day.isAfter(last) ? day : last;
  }

  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (rows > 0 && used == 0) {
      notes.add("no row counts, so the result shows nothing of this file");
    }
    if (first != null) {
      notes.add(
          "the days of the rows outside the period are %s to %s"
              .formatted(first, Objects.requireNonNull(last)));
    }
    if (!unknown.isEmpty()) {
      notes.add(
          "the catalog has no action %s; 'allyship explain' finds the nearest"
              .formatted(
                  unknown.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                      + (unknown.size() > MOST_NAMED ? " and others" : "")));
    }
    return notes;
  }
}
