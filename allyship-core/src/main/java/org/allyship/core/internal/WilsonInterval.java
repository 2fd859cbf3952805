package org.allyship.core.internal;

/**
 * The score interval of a share (Wilson 1927, doi:10.1080/01621459.1927.10502953).
 *
 * @param low the lower end, from 0 to 1
 * @param high the upper end, from 0 to 1
 */
public record WilsonInterval(double low, double high) {
  /** The quantile of the normal distribution for a two-sided interval of 90 %. */
  public static final double Z_90 = 1.6448536269514722;

  /** The quantile of the normal distribution for a two-sided interval of 95 %. */
  public static final double Z_95 = 1.959963984540054;

  /**
   * Returns the interval of a share.
   *
   * @param share the share, from 0 to 1
   * @param count the number of observations, 1 or more
   * @param z the quantile of the normal distribution
   */
  public static WilsonInterval of(double share, int count, double z) {
    return ofPerturbed(share, count, 0, z);
  }

  /**
   * Returns the interval of a share whose count was perturbed: all shares that are within {@code z}
   * deviations of the shown one, by the variances of sampling and of the perturbation.
   *
   * @param share the shown share, from 0 to 1
   * @param count the number of observations, 1 or more
   * @param variance the variance of the shown count around the true one, 0 or more
   * @param z the quantile of the normal distribution
   */
  public static WilsonInterval ofPerturbed(double share, int count, double variance, double z) {
    double square = z * z / count;
    double center = (share + square / 2) / (1 + square);
    double added = variance == 0 ? 0 : variance * (1 + square) / count;
    double margin =
        z / (1 + square) * Math.sqrt((share * (1 - share) + square / 4 + added) / count);
    return new WilsonInterval(Math.max(0, center - margin), Math.min(1, center + margin));
  }
}
