package org.allyship.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a pack are read from. */
interface PackSource {
  /** The largest file of a pack, in bytes; a larger one is not a pack's. */
  int LARGEST_FILE = 8 * 1024 * 1024;

  /** Returns a file, or empty when there is none; one byte more than the largest at most. */
  Optional<byte[]> read(String name) throws IOException;

  /** The files beside this class. */
  static PackSource bundled() {
    return name -> {
      try (InputStream in = PackSource.class.getResourceAsStream("bundled/" + name)) {
        return in == null ? Optional.empty() : Optional.of(in.readNBytes(LARGEST_FILE + 1));
      }
    };
  }

  /** The files of a folder. */
  static PackSource folder(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try (InputStream in = Files.newInputStream(file)) {
        return Optional.of(in.readNBytes(LARGEST_FILE + 1));
      }
    };
  }
}
