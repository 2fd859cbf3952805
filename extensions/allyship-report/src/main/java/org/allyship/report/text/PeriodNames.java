package org.allyship.report.text;

import java.util.List;
import java.util.Map;
import org.allyship.climate.RoleTransitions;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;

/** Names of periods, short enough for a row of a chart; no line breaks within a quarter. */
public final class PeriodNames {
  private static final String YEAR = "y";
  private static final String QUARTER = "yQQQ";
  private static final char NO_BREAK = '\u00A0';
  private static final String TO = "–";
  private final ReportText texts;

  public PeriodNames(ReportText texts) {
    this.texts = texts;
  }

  /** Returns the year, the quarter, or the first and the last quarter. */
  public String name(QuarterRange period) {
    if (period.equals(QuarterRange.ofYear(period.first().year()))) {
      return texts.day(period.first().firstDay(), YEAR);
    }
    return period.count() == 1
        ? quarter(period.first())
        : quarter(period.first()) + TO + quarter(period.last());
  }

  /** Returns the name of the later period. */
  public String name(RoleTransitions transitions) {
    return name(transitions.to());
  }

  /** Returns that another period was before that. */
  public String before(RoleTransitions transitions) {
    return texts.of("climate-before", Map.of("before", name(transitions.from())));
  }

  /** Returns both, for a cell of a table. */
  public String both(RoleTransitions transitions) {
    return texts.commas(List.of(name(transitions), before(transitions)));
  }

  private String quarter(Quarter quarter) {
    return texts.day(quarter.firstDay(), QUARTER).replace(' ', NO_BREAK);
  }
}
