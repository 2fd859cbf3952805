package org.allyship.disclosure;

import java.util.Objects;
import java.util.function.Function;

/**
 * Decides which cells of tables about people may be shown.
 *
 * <pre>{@code
 * ReleaseLedger ledger = ReleaseLedger.withKey(key);                // one for each audience
 * Release<Double> release = Disclosure.standard().release(table, ledger, this::meanOf);
 * release.at(Part.of("site", "Oslo"));                              // Reported or Withheld
 * }</pre>
 *
 * <p>A cell is shown when it has enough people, when what is shown beside it does not give away a
 * cell that has not, and when it does not do so together with anything that the ledger let out
 * before, of these people or of some of them. Immutable and thread-safe.
 */
public final class Disclosure {
  private static final int STANDARD = 5;
  private static final int FLOOR = 3;
  private static final int SENSITIVE = 10;
  private final int threshold;

  private Disclosure(int threshold) {
    this.threshold = threshold;
  }

  /** Returns the standard control: at least five people in a cell, ten in a sensitive breakdown. */
  public static Disclosure standard() {
    return new Disclosure(STANDARD);
  }

  /** Returns the control of sensitive figures: at least ten people in a cell. */
  public static Disclosure sensitive() {
    return new Disclosure(SENSITIVE);
  }

  /**
   * Returns a control with another threshold. Sensitive breakdowns need at least ten people all the
   * same.
   *
   * @param people the fewest people that a cell can show, 3 or more
   * @throws IllegalArgumentException if there are fewer than 3
   */
  public static Disclosure threshold(int people) {
    if (people < FLOOR) {
      throw new IllegalArgumentException(
          "the threshold must be %d people or more, but was %d".formatted(FLOOR, people));
    }
    return new Disclosure(people);
  }

  /** Returns the fewest people that a cell can show. */
  public int threshold() {
    return threshold;
  }

  /** Returns the fewest people that a cell of a breakdown can show. */
  public int threshold(boolean sensitive) {
    return sensitive ? Math.max(threshold, SENSITIVE) : threshold;
  }

  /**
   * Returns what may be shown of a table, and has the ledger remember it.
   *
   * @param ledger what the same readers were shown before. Releases of a ledger are made one at a
   *     time
   * @param figure works out the figure of a cell from its people; called for reported cells only.
   *     When it throws, nothing counts as shown
   * @throws IllegalArgumentException if the table has a person twice, if the ledger was begun with
   *     another threshold, if a breakdown had another number of levels before, or if a crossing has
   *     more than 4,194,304 cells
   * @throws NullPointerException if the figure of a cell is null
   */
  public <T> Release<T> release(Table table, ReleaseLedger ledger, Function<Members, T> figure) {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(figure, "figure");
    return ledger.release(this, table, figure);
  }

  /** Tells the threshold. */
  @Override
  public String toString() {
    return "Disclosure{threshold=%d}".formatted(threshold);
  }
}
