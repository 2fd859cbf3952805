package org.allyship.calibration;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text in Markdown that grows line by line. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  void section(String title) {
    line("");
    line("## " + title);
    line("");
  }

  void header(String first, String... others) {
    if (text.indexOf("\n\n", text.length() - 2) < 0) {
      line("");
    }
    row(first, (Object[]) others);
    line("|---".repeat(others.length + 1) + "|");
  }

  void row(Object first, Object... others) {
    String cells = Arrays.stream(others).map(String::valueOf).collect(Collectors.joining(" | "));
    text.append("| ").append(first).append(" | ").append(cells).append(" |\n");
  }

  void line(String line, Object... values) {
    text.append(values.length == 0 ? line : String.format(Locale.ROOT, line, values)).append('\n');
  }

  /** Returns a share in percent, or a dash when nothing was counted. */
  static String percent(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** Returns a share in percent with its interval. */
  static String percent(LabelShare share) {
    return share.count() == 0
        ? "-"
        : String.format(
            Locale.ROOT,
            "%.1f %% (%.1f to %.1f)",
            100 * share.value(),
            100 * share.low(),
            100 * share.high());
  }

  /** Returns a number with two decimals, or a dash for NaN. */
  static String number(double value) {
    // adding zero turns -0.0 into 0.0
    double rounded = Math.rint(100 * value) / 100 + 0.0;
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", rounded);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
