package org.allyship.disclosure.internal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;

/**
 * The bytes of a ledger in format 1: the number of the format (1 byte), the state of the ledger,
 * and an HMAC-SHA256 of all bytes before it. Nobody without the key can forge a ledger that
 * publishes more. Whole numbers take 7 bits of each byte, lowest first. Hashes and bit sets of
 * versions take 8 bytes.
 */
public final class LedgerBytes {
  private static final byte FORMAT = 1;
  private static final int MAC_BYTES = 32;

  private LedgerBytes() {}

  public static byte[] write(LedgerState state, byte[] key) {
    LedgerWriter out = new LedgerWriter();
    out.write(FORMAT);
    out.write(state);
    byte[] bytes = out.bytes();
    byte[] signed = Arrays.copyOf(bytes, bytes.length + MAC_BYTES);
    System.arraycopy(mac(bytes, bytes.length, key), 0, signed, bytes.length, MAC_BYTES);
    return signed;
  }

  public static LedgerState read(byte[] bytes, byte[] key) {
    if (bytes.length <= MAC_BYTES) {
      throw wrong("has %s bytes, too few for a ledger".formatted(bytes.length));
    }
    if (bytes[0] != FORMAT) {
      throw wrong(
          "has format %s; this library reads format %s: read it with the version that wrote it"
              .formatted(bytes[0], FORMAT));
    }
    int length = bytes.length - MAC_BYTES;
    byte[] found = Arrays.copyOfRange(bytes, length, bytes.length);
    if (!MessageDigest.isEqual(found, mac(bytes, length, key))) {
      throw wrong("was changed, or written with another key; give the key that it was begun with");
    }
    try {
      return new LedgerReader(ByteBuffer.wrap(bytes, 1, length - 1)).read();
    } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw wrong("has a valid signature and is not a ledger; it was not written by this library");
    }
  }

  private static byte[] mac(byte[] bytes, int length, byte[] key) {
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
