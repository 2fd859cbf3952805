package org.allyship.scoring.person.internal;

import java.util.List;
import org.allyship.core.record.Witness;

/**
 * Counts different reporters without keeping who they are: zero, one, two, or three and more.
 *
 * <p>Each reporter is a number h below the prime 2^31 - 1. The sums over all reports of h, h^2, h^3
 * and h^4 are kept, next to the number of reports. Sums can be added, subtracted and merged in any
 * order. Let different reporters be h1, h2, … with c1, c2, … reports. Then the Hankel matrix of the
 * sums is {@code V diag(c) V'} with the Vandermonde matrix V. Its rank is the number of reporters,
 * up to its size (Prony's method; Ben-Or &amp; Tiwari 1988, doi:10.1145/62212.62241, use it to
 * count terms). Two reporters count as one when their numbers are equal, about once in two billion
 * pairs. The count is never too high.
 */
public final class ReporterSketch {
  /** The number of sums that are kept. */
  static final int SUMS = 4;

  /** The largest count, which means this many reporters or more. */
  public static final int MAX_DISTINCT = 3;

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

  /**
   * Adds a reporter to the sums that begin at an index, or subtracts one.
   *
   * @param sign 1 to add, -1 to subtract
   */
  static void add(int[] sums, int from, long reporter, int sign) {
    long power = 1;
    for (int i = from; i < from + SUMS; i++) {
      power = power * reporter % PRIME;
      sums[i] = (int) Math.floorMod(sums[i] + sign * power, (long) PRIME);
    }
  }

  /** Returns whether the sums that begin at an index are those of some reporters and no others. */
  static boolean areSumsOf(List<Witness> reporters, int[] sums, int from) {
    for (int i = 0; i < SUMS; i++) {
      long sum = 0;
      for (int reporter = 0; reporter < reporters.size(); reporter++) {
        sum = (sum + power(number(reporters.get(reporter).person().value()), i + 1)) % PRIME;
      }
      if (sum != sums[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static long power(long number, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power = power * number % PRIME;
    }
    return power;
  }

  /**
   * Returns the number of different reporters, at most {@value #MAX_DISTINCT}.
   *
   * @param reports the number of reports
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
      return MAX_DISTINCT;
    }
    return minor == 0 ? 1 : 2;
  }

  /** Returns a b - c d, modulo the prime. */
  private static long cross(long a, long b, long c, long d) {
    return Math.floorMod(a * b % PRIME - c * d % PRIME, (long) PRIME);
  }
}
