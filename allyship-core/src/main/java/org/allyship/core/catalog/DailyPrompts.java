package org.allyship.core.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.allyship.core.Setting;

/**
 * One prompt for each day. The same day has the same prompt everywhere. No prompt repeats before
 * all others were used: with sixty prompts or more, none repeats within sixty days. Adding a prompt
 * changes the assignment of prompts to days. Immutable and thread-safe.
 */
public final class DailyPrompts {
  /** Close to the golden ratio, so that neighbors in the list get days that are far apart. */
  private static final double STRIDE = 0.618;

  private final List<Prompt> prompts;

  private DailyPrompts(List<Prompt> prompts) {
    this.prompts = prompts;
  }

  /** Returns the daily prompts from a list; retired prompts are left out. */
  public static DailyPrompts of(List<Prompt> prompts) {
    return new DailyPrompts(prompts).only(prompt -> prompt.replacedBy().isEmpty());
  }

  /** Returns the daily prompts that practice a feature; empty when no prompt does. */
  public DailyPrompts tagged(KeyFeature tag) {
    return only(prompt -> prompt.tags().contains(tag));
  }

  /** Returns the daily prompts that fit a setting; empty when no prompt does. */
  public DailyPrompts in(Setting setting) {
    return only(prompt -> prompt.settings().contains(setting));
  }

  /** Returns the number of prompts, which is also the number of days before one repeats. */
  public int size() {
    return prompts.size();
  }

  /**
   * Returns the prompt of a day.
   *
   * @throws IllegalStateException if there are no prompts, for example after filtering
   */
  public Prompt on(LocalDate day) {
    if (prompts.isEmpty()) {
      throw new IllegalStateException("there are no prompts to choose from; check size() first");
    }
    long turn = Math.floorMod(day.toEpochDay(), (long) prompts.size());
    return prompts.get((int) (turn * stride() % prompts.size()));
  }

  /**
   * Returns the step from one day to the next. It shares no divisor with the size, so every prompt
   * is used.
   */
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
