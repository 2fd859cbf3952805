package org.allyship.cli.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.allyship.core.internal.SafeText;
import org.allyship.scoring.Placement;
import org.allyship.scoring.PositionRange;
import org.allyship.scoring.person.Rate;

/** Text made to fit, names as in files, and numbers in a fixed form. */
public final class TableCells {
  private static final String ELLIPSIS = "…";
  private static final String NONE = "-";

  private TableCells() {}

  /** Returns the clean text, cut with an ellipsis or filled with spaces to a width. */
  public static String fit(String text, int width) {
    String clean = SafeText.sanitize(text);
    int length = clean.codePointCount(0, clean.length());
    return length > width
        ? clean.substring(0, clean.offsetByCodePoints(0, width - 1)) + ELLIPSIS
        : clean + " ".repeat(width - length);
  }

  /** Returns the text broken into lines at spaces; a word longer than a line stands alone. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SafeText.sanitize(text).split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns a number with four decimals; empty for none. */
  public static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "";
  }

  /** Returns a position with the range still possible, or a hyphen where there is no level. */
  public static String position(Placement placement) {
    if (placement.position().isEmpty()) {
      return NONE;
    }
    PositionRange range = placement.range().orElseThrow();
    return String.format(
        Locale.ROOT,
        "%.2f [%.2f, %.2f]",
        placement.position().getAsDouble(),
        range.low(),
        range.high());
  }

  /** Returns a rate per quarter with its interval. */
  public static String rate(Rate rate) {
    return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", rate.mean(), rate.low(), rate.high());
  }

  /** Returns the feature to ask about next, or a hyphen. */
  public static String ask(Placement placement) {
    return placement.mostInformativeFeature().map(feature -> feature.id()).orElse(NONE);
  }
}
