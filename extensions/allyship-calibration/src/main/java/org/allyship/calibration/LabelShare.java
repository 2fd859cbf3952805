package org.allyship.calibration;

/**
 * A share with its 95 % interval (Wilson 1927, doi:10.1080/01621459.1927.10502953).
 *
 * @param value from 0 to 1; NaN when nothing was counted
 * @param low the low end of the interval; NaN when nothing was counted
 * @param high the high end of the interval; NaN when nothing was counted
 * @param count how many were counted
 */
public record LabelShare(double value, double low, double high, int count) {
  private static final double Z = 1.959963984540054;

  static LabelShare of(double rights, int count) {
    if (count == 0) {
      return new LabelShare(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    double share = rights / count;
    double z2 = Z * Z;
    double center = (share + z2 / (2 * count)) / (1 + z2 / count);
    double half =
        Z / (1 + z2 / count) * Math.sqrt(share * (1 - share) / count + z2 / (4.0 * count * count));
    return new LabelShare(share, Math.max(0, center - half), Math.min(1, center + half), count);
  }
}
