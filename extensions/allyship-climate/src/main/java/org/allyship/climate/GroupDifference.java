package org.allyship.climate;

import java.util.Objects;
import org.allyship.core.internal.WilsonInterval;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellKey;
import org.allyship.scoring.person.Indicator;

/**
 * The difference between the shares of two segments of a breakdown.
 *
 * @param indicator the indicator
 * @param period the period
 * @param lower the segment with the smaller share
 * @param lowerShare the smaller share
 * @param higher the segment with the larger share
 * @param higherShare the larger share
 * @param difference the larger share less the smaller share, from 0 to 1
 * @param low the lower end of the 90 % confidence interval of the difference, if the people of both
 *     segments were samples (Newcombe 1998, Statistics in Medicine 17:873-890, method 10,
 *     doi:10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I). It does not
 *     correct for the choice of the two extreme segments among many. If counts are perturbed, their
 *     variance is part of it
 * @param high the upper end of that interval
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
  /** Requires the indicator, the period, the segments and their shares. */
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
      Share higherShare,
      double countVariance) {
    double less = lowerShare.share();
    double more = higherShare.share();
    double difference = more - less;
    WilsonInterval ofLower = interval(lowerShare, countVariance);
    WilsonInterval ofHigher = interval(higherShare, countVariance);
    return new GroupDifference(
        indicator,
        period,
        lower,
        lowerShare,
        higher,
        higherShare,
        difference,
        difference - Math.hypot(more - ofHigher.low(), ofLower.high() - less),
        difference + Math.hypot(ofHigher.high() - more, less - ofLower.low()));
  }

  private static WilsonInterval interval(Share share, double countVariance) {
    return WilsonInterval.ofPerturbed(
        share.share(), share.people(), countVariance, WilsonInterval.Z_90);
  }
}
