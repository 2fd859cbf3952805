package org.allyship.content.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the files of a pack are read from. */
public interface PackSource {
  /** The largest file of a pack, in bytes; a larger one is not a pack's. */
  int LARGEST_FILE = 8 * 1024 * 1024;

  /** Returns a file, or null when there is none; one byte more than the largest at most. */
  byte @Nullable [] read(String name) throws IOException;

  /** Returns the names of the JSON files there are, sorted; none where nobody can tell. */
  default Set<String> names() throws IOException {
    return Set.of();
  }

  /** The files of a folder. */
  static PackSource folder(Path folder) {
    return new PackFolder(folder);
  }

  /** The files in the folder {@code bundled} beside a class. */
  static PackSource beside(Class<?> type) {
    return name -> {
      try (InputStream in = type.getResourceAsStream("bundled/".concat(name))) {
        return in == null ? null : in.readNBytes(LARGEST_FILE + 1);
      }
    };
  }
}
