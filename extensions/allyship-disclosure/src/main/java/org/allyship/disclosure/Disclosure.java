package org.allyship.disclosure;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.allyship.disclosure.perturbed.Perturbation;

/**
 * Statistical disclosure control: decides which cells of tables about people may be published, and
 * with which figures.
 *
 * <pre>{@code
 * ReleaseLedger ledger = ReleaseLedger.withKey(key);                // one for each audience
 * Release<Double> release = Disclosure.exact().release(table, ledger, this::meanOf);
 * release.at(CellKey.of("site", "Oslo"));                           // Published or Suppressed
 * }</pre>
 *
 * <p>There are two modes. {@link #exact()} publishes exact figures, and suppresses each cell that
 * has fewer people than the threshold or discloses a smaller cell. It must not do so by itself,
 * together with the other cells of the release (complementary suppression), or together with any
 * earlier release of the ledger. After Hundepool et al. 2012, Statistical Disclosure Control,
 * doi:10.1002/9781118348239. {@link #perturbed(byte[])} publishes counts of every cell that has as
 * many people as the threshold, and changes each count a little. Immutable and thread-safe.
 */
public final class Disclosure {
  private static final int STANDARD = 5;
  private static final int MIN_THRESHOLD = 3;
  private static final int SENSITIVE = 10;
  private final int threshold;
  private final Optional<Perturbation> perturbation;

  private Disclosure(int threshold, Optional<Perturbation> perturbation) {
    this.threshold = threshold;
    this.perturbation = perturbation;
  }

  /**
   * Returns the control that suppresses: at least five people in a cell, ten in a sensitive
   * breakdown.
   */
  public static Disclosure exact() {
    return new Disclosure(STANDARD, Optional.empty());
  }

  /**
   * Returns the control that perturbs counts by the cell key method: at least five people in a
   * cell, ten in a sensitive breakdown.
   *
   * @param key the secret that draws the changes, at least 16 bytes; the array is copied
   * @throws IllegalArgumentException if there are fewer, or only zeros
   */
  public static Disclosure perturbed(byte[] key) {
    return new Disclosure(STANDARD, Optional.of(Perturbation.withKey(key)));
  }

  /**
   * Returns this control with another threshold. Sensitive breakdowns still need at least ten
   * people.
   *
   * @param people the smallest number of people of a published cell, 3 or more
   * @throws IllegalArgumentException if it is below 3
   */
  public Disclosure withThreshold(int people) {
    if (people < MIN_THRESHOLD) {
      throw new IllegalArgumentException(
          "the threshold must be %s people or more, but was %s".formatted(MIN_THRESHOLD, people));
    }
    return new Disclosure(people, perturbation);
  }

  /** Returns the perturbation of counts; empty if figures are exact. */
  public Optional<Perturbation> perturbation() {
    return perturbation;
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
   * @throws IllegalStateException if this control perturbs, as a figure in general cannot be
   *     perturbed; count with {@link #perturbation()} instead
   * @throws NullPointerException if the figure of a cell is null
   */
  public <T> Release<T> release(Table table, ReleaseLedger ledger, Function<Members, T> figure) {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(figure, "figure");
    if (perturbation.isPresent()) {
      throw new IllegalStateException(
          "a release has exact figures, and this disclosure control perturbs; use Disclosure.exact(), or count with perturbation()");
    }
    return ledger.release(this, table, figure);
  }

  /** Returns the mode and the threshold as text. */
  @Override
  public String toString() {
    return "Disclosure{mode=%s, threshold=%s}"
        .formatted(perturbation.isPresent() ? "perturbed" : "exact", threshold);
  }
}
