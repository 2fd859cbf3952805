package org.allyship.climate;

import java.util.Objects;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellKey;
import org.allyship.scoring.person.Indicator;

/**
 * How far two segments of a breakdown are apart in the share of people of whom a sign holds.
 *
 * @param indicator the sign
 * @param period the period
 * @param lower the segment with the smaller share
 * @param lowerShare of how many of its people it holds
 * @param higher the segment with the larger share
 * @param higherShare of how many of its people it holds
 * @param difference how far the shares are apart, from 0 to 1
 * @param low the lower end of the 90 % interval of the difference, were the people of both a sample
 *     of those who could be there (Newcombe 1998, Statistics in Medicine 17:873-890, method 10,
 *     doi:10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I). Of many segments
 *     those furthest apart are further apart than two taken at random, which it leaves out
 * @param high the upper end
 */
public record GroupDifference(
    Indicator indicator,
    QuarterRange period,
    CellKey lower,
    Share lowerShare,
    CellKey higher,
    Share higherShare,
    double difference,
    double low,
    double high) {
  private static final double Z = 1.6448536269514722; // the 95th percentile of the normal

  /** Requires every part. */
  public GroupDifference {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(lower, "lower");
    Objects.requireNonNull(lowerShare, "lowerShare");
    Objects.requireNonNull(higher, "higher");
    Objects.requireNonNull(higherShare, "higherShare");
  }

  static GroupDifference between(
      Indicator indicator,
      QuarterRange period,
      CellKey lower,
      Share lowerShare,
      CellKey higher,
      Share higherShare) {
    double less = lowerShare.share();
    double more = higherShare.share();
    double difference = more - less;
    return new GroupDifference(
        indicator,
        period,
        lower,
        lowerShare,
        higher,
        higherShare,
        difference,
        difference - Math.hypot(more - wilson(higherShare, -Z), wilson(lowerShare, Z) - less),
        difference + Math.hypot(wilson(higherShare, Z) - more, less - wilson(lowerShare, -Z)));
  }

  /**
   * An end of the score interval (Wilson 1927, Journal of the American Statistical Association).
   */
  private static double wilson(Share of, double z) {
    int n = of.people();
    double p = of.share();
    double square = z * z / n;
    return (p + square / 2 + z * Math.sqrt((p * (1 - p) + square / 4) / n)) / (1 + square);
  }
}
