package org.allyship.disclosure;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.allyship.core.json.InvalidInputException;
import org.allyship.core.json.Problem;

/**
 * The bytes of a ledger, version 1: the version (1 byte), what the ledger knows, and an HMAC-SHA256
 * of all before it, so that nobody without the key can make a ledger that lets more out. Whole
 * numbers take 7 bits a byte, lowest first; hashes and bits of versions take 8 bytes.
 */
final class LedgerBytes {
  private static final byte VERSION = 1;
  private static final int SEAL = 32;

  private LedgerBytes() {}

  static byte[] write(LedgerState state, byte[] key) {
    LedgerWriter out = new LedgerWriter();
    out.write(VERSION);
    out.write(state);
    byte[] bytes = out.bytes();
    byte[] sealed = Arrays.copyOf(bytes, bytes.length + SEAL);
    System.arraycopy(seal(bytes, bytes.length, key), 0, sealed, bytes.length, SEAL);
    return sealed;
  }

  static LedgerState read(byte[] bytes, byte[] key) {
    if (bytes.length <= SEAL) {
      throw wrong("has %d bytes, too few for a ledger".formatted(bytes.length));
    }
    if (bytes[0] != VERSION) {
      throw wrong("has version %d; this library reads version %d".formatted(bytes[0], VERSION));
    }
    int length = bytes.length - SEAL;
    byte[] found = Arrays.copyOfRange(bytes, length, bytes.length);
    if (!MessageDigest.isEqual(found, seal(bytes, length, key))) {
      throw wrong("was changed, or written with another key; give the key that it was begun with");
    }
    try {
      return new LedgerReader(ByteBuffer.wrap(bytes, 1, length - 1)).read();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw wrong("is sealed, and yet not a ledger; it was not written by this library");
    }
  }

  private static byte[] seal(byte[] bytes, int length, byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(bytes, 0, length);
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
    }
  }

  private static InvalidInputException wrong(String what) {
    return new InvalidInputException("the ledger of releases", List.of(new Problem("", what)));
  }
}
