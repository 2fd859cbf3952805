package org.allyship.scoring.person;

/**
 * Counts different reporters without keeping who they are: zero, one, two, or three and more.
 *
 * <p>Each reporter is a number h below the prime 2^31 - 1. Kept are the sums over all reports of h,
 * h^2, h^3 and h^4, beside the number of reports. Sums can be added, subtracted and joined in any
 * order. Let different reporters be h1, h2, … with c1, c2, … reports; then the Hankel matrix of the
 * sums is {@code V diag(c) V'} with the Vandermonde matrix V, so that its rank is their number, as
 * far as its size goes (Prony's method; Ben-Or &amp; Tiwari 1988, doi:10.1145/62212.62241, use it
 * to count terms). Two reporters are taken for one where their numbers meet, once in two billion
 * pairs; the count is never too high.
 */
final class ReporterSketch {
  /** How many sums are kept. */
  static final int SUMS = 4;

  /** The most that is counted; it stands for itself and all beyond. */
  static final int MOST = 3;

  static final int PRIME = Integer.MAX_VALUE; // 2^31 - 1

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private ReporterSketch() {}

  /** Returns the number of a reporter, from 1 to the prime less one: FNV-1a, then mixed. */
  static long number(String reporter) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < reporter.length(); i++) {
      hash = (hash ^ reporter.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL; // the finalizer of MurmurHash3
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return Long.remainderUnsigned(hash ^ (hash >>> 33), PRIME - 1L) + 1;
  }

  /** Adds a reporter to the sums that begin at a place, or takes one away when negative. */
  static void add(int[] sums, int from, long reporter, int sign) {
    long power = 1;
    for (int i = from; i < from + SUMS; i++) {
      power = power * reporter % PRIME;
      sums[i] = (int) Math.floorMod(sums[i] + sign * power, (long) PRIME);
    }
  }

  /**
   * Returns how many different reporters there are, at most {@value #MOST}.
   *
   * @param reports how many reports there are
   * @param sums the four sums
   */
  static int distinct(int reports, long[] sums) {
    if (reports == 0) {
      return 0;
    }
    long s0 = reports % PRIME;
    long s1 = sums[0];
    long s2 = sums[1];
    long s3 = sums[2];
    long s4 = sums[3];
    long minor = cross(s0, s2, s1, s1);
    long determinant =
        Math.floorMod(
            s2 * cross(s1, s3, s2, s2) % PRIME
                - s3 * cross(s0, s3, s1, s2) % PRIME
                + s4 * minor % PRIME,
            (long) PRIME);
    if (determinant != 0) {
      return MOST;
    }
    return minor == 0 ? 1 : 2;
  }

  /** a b - c d, in the field. */
  private static long cross(long a, long b, long c, long d) {
    return Math.floorMod(a * b % PRIME - c * d % PRIME, (long) PRIME);
  }
}
