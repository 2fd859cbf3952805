package org.allyship.core.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.allyship.core.Setting;

/**
 * A prompt for each day. The same day has the same prompt everywhere, and no prompt returns before
 * every other has had its day: with sixty prompts or more, none returns within sixty days. Adding a
 * prompt changes which day has which. Immutable and thread-safe.
 */
public final class DailyPrompts {
  /** Near the golden ratio, so that neighbors in the list fall on days far apart. */
  private static final double STRIDE = 0.618;

  private final List<Prompt> prompts;

  private DailyPrompts(List<Prompt> prompts) {
    this.prompts = prompts;
  }

  /** Returns the prompts of a pack that are not retired. */
  public static DailyPrompts of(List<Prompt> prompts) {
    return new DailyPrompts(prompts).only(prompt -> prompt.replacedBy().isEmpty());
  }

  /** Returns those that practice a feature; none when there are none. */
  public DailyPrompts tagged(KeyFeature tag) {
    return only(prompt -> prompt.tags().contains(tag));
  }

  /** Returns those that fit a setting; none when there are none. */
  public DailyPrompts in(Setting setting) {
    return only(prompt -> prompt.settings().contains(setting));
  }

  /** How many there are, and so for how many days none returns. */
  public int size() {
    return prompts.size();
  }

  /**
   * Returns the prompt of a day.
   *
   * @throws IllegalStateException if there are no prompts, as after a choice that fits none
   */
  public Prompt on(LocalDate day) {
    if (prompts.isEmpty()) {
      throw new IllegalStateException("there are no prompts to choose from; ask size() first");
    }
    long turn = Math.floorMod(day.toEpochDay(), (long) prompts.size());
    return prompts.get((int) (turn * stride() % prompts.size()));
  }

  /** The step from a day to the next: it shares no divisor with the size, so each gets its turn. */
  private int stride() {
    int stride = Math.max(1, (int) (prompts.size() * STRIDE));
    while (divisor(stride, prompts.size()) > 1) {
      stride--;
    }
    return stride;
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  private DailyPrompts only(Predicate<Prompt> fits) {
    return new DailyPrompts(prompts.stream().filter(fits).toList());
  }
}
