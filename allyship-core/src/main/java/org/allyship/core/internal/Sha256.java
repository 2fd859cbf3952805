package org.allyship.core.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Computes a SHA-256 digest from several parts. Not thread-safe. */
public final class Sha256 {
  private final MessageDigest digest;

  /** Starts with no bytes. */
  public Sha256() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds bytes. */
  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** Returns the SHA-256 of all added bytes in lower-case hexadecimal, and resets the digest. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
