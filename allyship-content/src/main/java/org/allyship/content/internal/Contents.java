package org.allyship.content.internal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.allyship.core.internal.Sha256;

/**
 * The files that a pack was read from, for their SHA-256. That is worked out when it is first asked
 * for, as it takes longer than reading a pack does; until then the bytes are kept. Thread-safe.
 */
public final class Contents {
  private final Map<String, byte[]> files = new TreeMap<>();
  private String sha256 = "";

  synchronized void add(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  /**
   * Returns the SHA-256 over the files in the order of their names, of each its name, its length
   * and its bytes, in lower-case hexadecimal.
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
