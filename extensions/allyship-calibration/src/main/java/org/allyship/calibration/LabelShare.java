package org.allyship.calibration;

import org.allyship.core.internal.WilsonInterval;

/**
 * A share with its 95 % interval (Wilson 1927, doi:10.1080/01621459.1927.10502953).
 *
 * <p>A behavior with two codings can count as half right. The interval is computed here because
 * that of Commons Statistics takes whole numbers only.
 *
 * @param value from 0 to 1; NaN when nothing was counted
 * @param low the lower bound of the interval; NaN when nothing was counted
 * @param high the upper bound of the interval; NaN when nothing was counted
 * @param count the number of behaviors
 */
public record LabelShare(double value, double low, double high, int count) {
  static LabelShare of(double rights, int count) {
    if (count == 0) {
      return new LabelShare(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    double share = rights / count;
    WilsonInterval interval = WilsonInterval.of(share, count, WilsonInterval.Z_95);
    return new LabelShare(share, interval.low(), interval.high(), count);
  }
}
