package org.allyship.content.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the files of a pack are read from. */
public interface PackSource {
  /** The size of the largest file that is read, in bytes. */
  int LARGEST_FILE = 8 * 1024 * 1024;

  /** Returns the bytes of a file, at most one more than the largest; null if there is no file. */
  byte @Nullable [] read(String name) throws IOException;

  /** Returns the names of all JSON files, sorted; empty if they cannot be listed. */
  default Set<String> names() throws IOException {
    return Set.of();
  }

  /** Returns a source for the files of a folder. */
  static PackSource folder(Path folder) {
    return new PackFolder(folder);
  }

  /** Returns a source for the resources of a class in its subfolder {@code bundled}. */
  static PackSource resourcesOf(Class<?> type) {
    return name -> {
      try (InputStream in = type.getResourceAsStream("bundled/".concat(name))) {
        return in == null ? null : in.readNBytes(LARGEST_FILE + 1);
      }
    };
  }
}
