package org.allyship.disclosure.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SipHash-2-4 (Aumasson &amp; Bernstein 2012): a short keyed hash that looks random without the
 * key. So the ledger holds no id that anyone could look up. Immutable.
 */
public final class SipHash {
  private final long k0;
  private final long k1;

  /** Takes 16 bytes or more, and uses the first 16. */
  public SipHash(byte[] key) {
    ByteBuffer bytes = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
    this.k0 = bytes.getLong();
    this.k1 = bytes.getLong();
  }

  /** Takes the two halves of a key. */
  public SipHash(long k0, long k1) {
    this.k0 = k0;
    this.k1 = k1;
  }

  public long of(long value) {
    return new State().add(value).finish(Long.BYTES);
  }

  public long of(long first, long second) {
    return new State().add(first).add(second).finish(2 * Long.BYTES);
  }

  /** Hashes the UTF-16 code units, lowest byte first. */
  public long of(String text) {
    State state = new State();
    int length = text.length();
    int whole = length & ~3;
    for (int i = 0; i < whole; i += 4) {
      state.add(units(text, i, 4));
    }
    return state.finish(units(text, whole, length - whole), length * Character.BYTES);
  }

  private static long units(String text, int from, int count) {
    long value = 0;
    for (int i = count - 1; i >= 0; i--) {
      value = value << Character.SIZE | text.charAt(from + i);
    }
    return value;
  }

  private final class State {
    private long v0 = k0 ^ 0x736f6d6570736575L;
    private long v1 = k1 ^ 0x646f72616e646f6dL;
    private long v2 = k0 ^ 0x6c7967656e657261L;
    private long v3 = k1 ^ 0x7465646279746573L;

    State add(long value) {
      v3 ^= value;
      round();
      round();
      v0 ^= value;
      return this;
    }

    long finish(int bytes) {
      return finish(0, bytes);
    }

    long finish(long rest, int bytes) {
      add((long) bytes << 56 | rest);
      v2 ^= 0xff;
      for (int i = 0; i < 4; i++) {
        round();
      }
      return v0 ^ v1 ^ v2 ^ v3;
    }

    private void round() {
      v0 += v1;
      v1 = Long.rotateLeft(v1, 13) ^ v0;
      v0 = Long.rotateLeft(v0, 32);
      v2 += v3;
      v3 = Long.rotateLeft(v3, 16) ^ v2;
      v0 += v3;
      v3 = Long.rotateLeft(v3, 21) ^ v0;
      v2 += v1;
      v1 = Long.rotateLeft(v1, 17) ^ v2;
      v2 = Long.rotateLeft(v2, 32);
    }
  }
}
