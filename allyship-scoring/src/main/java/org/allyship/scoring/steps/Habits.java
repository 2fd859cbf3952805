package org.allyship.scoring.steps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.allyship.core.ActionId;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;

/**
 * Which actions of a catalog somebody has done, and which of them are habit already. What is habit
 * is not proposed again; what was done points to what could be next.
 *
 * @param habits the actions that are habit
 * @param done all that were done; what is habit is added when it is missing
 */
public record Habits(Set<ActionId> habits, Set<ActionId> done) {
  /** How many doings make a habit, at the latest. A convention of this library. */
  public static final int DOINGS = 3;

  /** In how many quarters a habit shows, at the latest. A convention of this library. */
  public static final int QUARTERS = 2;

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

  /** Returns the habits of somebody of whom nothing is known. */
  public static Habits none() {
    return new Habits(Set.of(), Set.of());
  }

  /**
   * Returns what a history shows of a period. Confirmed behaviors that name an action count,
   * whoever reports them; several of one action on one day are one doing, so that what two views
   * report counts once. A habit is what was done at least {@value #DOINGS} times, or in at least
   * {@value #QUARTERS} different quarters.
   */
  public static Habits of(PersonHistory history, QuarterRange period) {
    Map<ActionId, Set<LocalDate>> days = new TreeMap<>(BY_NAME);
    history.behaviors().stream()
        .filter(done -> done.status() == Status.CONFIRMED)
        .map(done -> done.behavior())
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
    habits.removeIf(action -> !isHabit(days.get(action)));
    return new Habits(habits, days.keySet());
  }

  private static boolean isHabit(Set<LocalDate> days) {
    return days.size() >= DOINGS || days.stream().map(Quarter::of).distinct().count() >= QUARTERS;
  }

  /** Says how many there are, and not which. */
  @Override
  public String toString() {
    return "Habits{habits=%d, done=%d}".formatted(habits.size(), done.size());
  }
}
