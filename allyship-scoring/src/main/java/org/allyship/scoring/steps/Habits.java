package org.allyship.scoring.steps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.allyship.core.ActionId;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;

/**
 * The actions of a catalog that a person has done, and those that are habits already. Habits are
 * not proposed again; actions that were done lead to others.
 *
 * @param habits the actions that are habits
 * @param done all actions that were done; habits are added when they are missing
 */
public record Habits(Set<ActionId> habits, Set<ActionId> done) {
  /** On how many days an action makes a habit. A convention of this library. */
  public static final int MIN_DAYS = 3;

  /** In how many quarters an action makes a habit. A convention of this library. */
  public static final int MIN_QUARTERS = 2;

  private static final Comparator<ActionId> BY_NAME = Comparator.comparing(ActionId::value);

  /** Takes copies, in the order of the names. */
  public Habits {
    Set<ActionId> all = new HashSet<>(done);
    all.addAll(habits);
    habits = sorted(habits);
    done = sorted(all);
  }

  private static Set<ActionId> sorted(Set<ActionId> ids) {
    Set<ActionId> sorted = new TreeSet<>(BY_NAME);
    sorted.addAll(ids);
    return Collections.unmodifiableSet(sorted);
  }

  /** Returns the habits of a person about whom nothing is known. */
  public static Habits none() {
    return new Habits(Set.of(), Set.of());
  }

  /**
   * Returns the habits in a period of a history. Confirmed behaviors that name an action count, no
   * matter who reports them. Several of one action on one day count once, because two people may
   * report the same one. A habit is an action of at least {@value #MIN_DAYS} days, or of at least
   * {@value #MIN_QUARTERS} different quarters.
   */
  public static Habits of(PersonHistory history, QuarterRange period) {
    Map<ActionId, Set<LocalDate>> days = new TreeMap<>(BY_NAME);
    history.behaviors().stream()
        .filter(record -> record.status() == Status.CONFIRMED)
        .map(record -> record.behavior())
        .filter(behavior -> period.contains(Quarter.of(behavior.date().orElseThrow())))
        .forEach(
            behavior ->
                behavior
                    .action()
                    .ifPresent(
                        action ->
                            days.computeIfAbsent(action, key -> new TreeSet<>())
                                .add(behavior.date().orElseThrow())));
    Set<ActionId> habits = new HashSet<>(days.keySet());
    habits.removeIf(action -> !isHabit(Objects.requireNonNull(days.get(action))));
    return new Habits(habits, days.keySet());
  }

  private static boolean isHabit(Set<LocalDate> days) {
    return days.size() >= MIN_DAYS
        || days.stream().map(Quarter::of).distinct().count() >= MIN_QUARTERS;
  }

  /** Names the number of actions, and not which. */
  @Override
  public String toString() {
    return "Habits{habits=%s, done=%s}".formatted(habits.size(), done.size());
  }
}
