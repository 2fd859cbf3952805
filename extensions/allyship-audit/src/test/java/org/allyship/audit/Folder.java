package org.allyship.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of its own for a test; in memory where the machine offers that, as a test that opens a
 * log ten thousand times would wait for the disk.
 */
final class Folder implements AutoCloseable {
  private static final Path MEMORY = Path.of("/dev/shm");

  private final Path path;

  Folder() {
    try {
      this.path =
          Files.isWritable(MEMORY)
              ? Files.createTempDirectory(MEMORY, "allyship-audit")
              : Files.createTempDirectory("allyship-audit");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The log; the files next to it are in this folder too. */
  Path log() {
    return path.resolve("audit.log");
  }

  Path head() {
    return path.resolve("audit.log.head");
  }

  byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(Path file) {
    return new String(read(file), StandardCharsets.UTF_8);
  }

  void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the names of all files, in order. */
  List<String> names() {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes all files. */
  void clear() {
    names().forEach(name -> delete(path.resolve(name)));
  }

  @Override
  public void close() {
    clear();
    delete(path);
  }
}
