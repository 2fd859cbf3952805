package org.allyship.disclosure;

import java.util.Objects;
import java.util.function.Function;

/**
 * Statistical disclosure control: decides which cells of tables about people may be published.
 *
 * <pre>{@code
 * ReleaseLedger ledger = ReleaseLedger.withKey(key);                // one for each audience
 * Release<Double> release = Disclosure.standard().release(table, ledger, this::meanOf);
 * release.at(CellKey.of("site", "Oslo"));                           // Published or Suppressed
 * }</pre>
 *
 * <p>A cell is published if it has as many people as the threshold and does not disclose a smaller
 * cell. It must not do so by itself, together with the other cells of the release (complementary
 * suppression), or together with any earlier release of the ledger. After Hundepool et al. 2012,
 * Statistical Disclosure Control, doi:10.1002/9781118348239. Immutable and thread-safe.
 */
public final class Disclosure {
  private static final int STANDARD = 5;
  private static final int MIN_THRESHOLD = 3;
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
   * Returns a control with another threshold. Sensitive breakdowns still need at least ten people.
   *
   * @param people the smallest number of people of a published cell, 3 or more
   * @throws IllegalArgumentException if it is below 3
   */
  public static Disclosure threshold(int people) {
    if (people < MIN_THRESHOLD) {
      throw new IllegalArgumentException(
          "the threshold must be %s people or more, but was %s".formatted(MIN_THRESHOLD, people));
    }
    return new Disclosure(people);
  }

  /** Returns the threshold: the smallest number of people of a published cell. */
  public int threshold() {
    return threshold;
  }

  /** Returns the threshold of the cells of a breakdown. */
  public int threshold(boolean sensitive) {
    return sensitive ? Math.max(threshold, SENSITIVE) : threshold;
  }

  /**
   * Returns the release of a table, and records it in the ledger.
   *
   * @param ledger the earlier releases to the same audience; it makes one release at a time
   * @param figure computes the figure of a cell from its people; called for published cells only.
   *     If it throws, nothing is recorded
   * @throws IllegalArgumentException if the table has a person twice, if the ledger was begun with
   *     another threshold, if a breakdown had another number of levels before, or if a cross-tab
   *     has more than 4,194,304 cells
   * @throws NullPointerException if the figure of a cell is null
   */
  public <T> Release<T> release(Table table, ReleaseLedger ledger, Function<Members, T> figure) {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(figure, "figure");
    return ledger.release(this, table, figure);
  }

  /** Returns the threshold as text. */
  @Override
  public String toString() {
    return "Disclosure{threshold=%s}".formatted(threshold);
  }
}
