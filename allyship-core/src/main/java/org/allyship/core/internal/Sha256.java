package org.allyship.core.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Works out a SHA-256, part by part. Not thread-safe. */
public final class Sha256 {
  private final MessageDigest digest;

  /** Begins with nothing. */
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

  /** Returns the SHA-256 of all that was added, in lower-case hexadecimal, and begins anew. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
