package org.allyship.report.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.SignDisplay;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.NoUnit;
import java.util.List;
import java.util.Map;
import org.allyship.climate.Share;
import org.allyship.core.internal.CsvInjection;
import org.allyship.core.internal.SafeText;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.ShadedTable;

/** Formats shares of people, and says which are not shown. */
public final class ShareFormat {
  private static final int LARGE_GROUP = 1000;
  private static final int HUNDRED = 100;

  /** How many characters there is room for where a name comes up many times. */
  public static final int LONGEST = 60;

  private static final double[] ENDS = {0.25, 0.5};

  private final ReportText texts;
  private final LocalizedNumberFormatter numbers;

  public ShareFormat(ReportText texts) {
    this.texts = texts;
    this.numbers = NumberFormatter.withLocale(texts.locale());
  }

  /**
   * Returns the share in whole per cents, or in tenths in a group of a thousand or more; in finer
   * parts where the share of some would read as nobody or everybody.
   */
  public String share(Share of) {
    double percent = HUNDRED * of.share();
    int decimals = decimals(of.people());
    boolean isOfSome = of.count() > 0 && of.count() < of.people();
    while (isOfSome && isNobodyOrEverybody(percent, decimals)) {
      decimals++;
    }
    return percent(percent, decimals);
  }

  private static int decimals(int people) {
    return people < LARGE_GROUP ? 0 : 1;
  }

  private static boolean isNobodyOrEverybody(double percent, int decimals) {
    double unit = Math.pow(10, decimals);
    double rounded = Math.rint(percent * unit);
    return rounded == 0 || rounded == HUNDRED * unit;
  }

  private String percent(double percent, int decimals) {
    return numbers
        .unit(NoUnit.PERCENT)
        .precision(Precision.maxFraction(decimals))
        .format(percent)
        .toString();
  }

  /** Returns a share in whole per cents, as at an axis. */
  public String tick(double share) {
    return percent(HUNDRED * share, 0);
  }

  /** Returns by how many percentage points shares differ, as finely as those of so many people. */
  public String points(double difference, int people) {
    return numbers
        .sign(SignDisplay.NEGATIVE)
        .precision(Precision.maxFraction(decimals(people)))
        .format(HUNDRED * difference)
        .toString();
  }

  /** Returns a scale for shares up to one: to a quarter, a half or the whole. */
  public static AxisScale scale(double highest) {
    return new AxisScale(0, end(highest));
  }

  /** Returns where a scale for shares up to one ends. */
  public static double end(double highest) {
    for (double end : ENDS) {
      if (highest <= end) {
        return end;
      }
    }
    return 1;
  }

  /** Returns how many people of how many. */
  public String people(Share of) {
    return texts.of(
        "of", Map.of("part", texts.count(of.count()), "whole", texts.count(of.people())));
  }

  /** Returns the share, or that it is not shown. */
  public String shown(CellResult<Share> people) {
    return people instanceof Published<Share> published
        ? share(published.figure())
        : texts.of("climate-not-shown");
  }

  /** Returns that a figure is not shown, and why. */
  public String notShown(SuppressionReason reason) {
    return texts.labeled(texts.of("climate-not-shown"), texts.label(reason));
  }

  /** Returns a cell of a table with shades. */
  public ShadedTable.Cell cell(CellResult<Share> people) {
    return people instanceof Published<Share> published
        ? shaded(published.figure())
        : ShadedTable.Cell.suppressed(texts.of("climate-not-shown"));
  }

  private ShadedTable.Cell shaded(Share share) {
    String counted = texts.commas(List.of(texts.count(share.count()), share(share)));
    return ShadedTable.Cell.shaded(share(share), counted, share.share());
  }

  /** Returns a text of the host as it can be shown and copied. */
  public static String name(String text) {
    return CsvInjection.escape(SafeText.sanitize(text));
  }

  /** Returns a name that comes up many times in a page, in a row of its own. */
  public static String brief(String text) {
    return brief(text, LONGEST);
  }

  /**
   * Returns a name with an ellipsis in its middle when it has more characters than there is room
   * for: the ends of names and paths tell most.
   */
  public static String brief(String text, int room) {
    int length = text.codePointCount(0, text.length());
    if (length <= room) {
      return name(text);
    }
    int head = text.offsetByCodePoints(0, room / 2);
    int tail = text.offsetByCodePoints(text.length(), 1 + room / 2 - room);
    return name(text.substring(0, head) + "…" + text.substring(tail));
  }
}
