package org.allyship.core.internal;

/**
 * A number for facts: equal for equal facts, and almost never equal for others. Fingerprints of
 * several facts can be summed when their order does not matter. They hide nothing.
 */
public final class Fingerprint {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Fingerprint() {}

  /** Returns the fingerprint of a value at a place. */
  public static long of(long place, long value) {
    return mixed(mixed(place) + value);
  }

  /** Mixes bits (Steele, Lea &amp; Flood 2014, SplitMix64, doi:10.1145/2660193.2660195). */
  private static long mixed(long value) {
    long mixed = value + GOLDEN;
    mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
