package org.allyship.cli.output;

import java.util.Locale;
import org.allyship.climate.Share;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;

/** Counts of people, and periods, as they stand in tables. */
final class CountText {
  /** Stands where nothing may be shown. */
  static final String WITHHELD = "withheld";

  private CountText() {}

  /** Returns of how many something holds, of how many, or that it is withheld. */
  static String of(CellResult<Share> result) {
    return result instanceof Published<Share> share ? of(share.figure()) : WITHHELD;
  }

  /** Returns of how many something holds, of how many. */
  static String of(Share share) {
    return "%d of %d, %s".formatted(share.count(), share.people(), percent(share));
  }

  /** Returns of how many something holds, to stand beside how many there are. */
  static String beside(CellResult<Share> result) {
    return result instanceof Published<Share> share
        ? "%d, %s".formatted(share.figure().count(), percent(share.figure()))
        : WITHHELD;
  }

  /** Returns a share in whole percents; as it is never of nobody or of all, it never says so. */
  static String percent(Share share) {
    long percent = (long) Math.rint(100 * share.share()); // as the pages round
    return percent == 0
        ? "under 1 %"
        : percent == 100 ? "over 99 %" : String.format(Locale.ROOT, "%d %%", percent);
  }

  /** Returns a period; one of a single quarter has its name. */
  static String name(QuarterRange period) {
    return period.count() == 1 ? period.first().toString() : period.toString();
  }
}
