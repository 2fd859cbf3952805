package org.allyship.content.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.allyship.core.internal.Sha256;

/**
 * Computes the SHA-256 over the files of a pack. It does so at the first call, as that takes longer
 * than reading a pack; until then it keeps the bytes. Thread-safe.
 */
public final class PackDigest {
  private final Map<String, byte[]> files = new TreeMap<>();
  private String sha256 = "";

  synchronized void add(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  /**
   * Returns the SHA-256 over the name, the length and the bytes of each file, in the order of their
   * names, in lower-case hexadecimal.
   */
  public synchronized String sha256() {
    if (sha256.isEmpty()) {
      Sha256 digest = new Sha256();
      files.forEach(
          (name, bytes) -> {
            String head = name + " " + bytes.length + "\n";
            digest.add(head.getBytes(StandardCharsets.UTF_8)).add(bytes);
          });
      sha256 = digest.hex();
      files.clear();
    }
    return sha256;
  }
}
