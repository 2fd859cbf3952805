package org.allyship.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Maps figures to places across a chart, linearly.
 *
 * @param low the figure at the beginning
 * @param high the figure at the end, more than {@code low}
 */
public record AxisScale(double low, double high) {
  private static final double WIDTH = 100;
  private static final int MOST_STEPS = 5;

  /** Checks the order. */
  public AxisScale {
    if (!(low < high)) {
      throw new IllegalArgumentException(
          "a scale must begin below its end, but was from %s to %s".formatted(low, high));
    }
  }

  /** Returns a scale from the first figure to the second, which may be equal. */
  public static AxisScale around(double low, double high) {
    return new AxisScale(low, low < high ? high : low + 1);
  }

  /** Returns the place of a figure, from 0 to 100 for those that the scale holds. */
  public double place(double figure) {
    return WIDTH * (figure - low) / (high - low);
  }

  /** Returns the round figures from one end to the other, two to six. */
  public List<Tick> ticks(DoubleFunction<String> name) {
    double step = step(high - low);
    List<Tick> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) {
      ticks.add(new Tick(place(i * step), name.apply(i * step)));
    }
    return ticks;
  }

  /** The least of 1, 2 and 5 with a power of ten that goes into the width five times at most. */
  private static double step(double width) {
    double power = Math.pow(10, Math.floor(Math.log10(width / MOST_STEPS)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power * MOST_STEPS >= width * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
