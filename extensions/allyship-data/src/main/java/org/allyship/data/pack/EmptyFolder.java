package org.allyship.data.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.allyship.data.CannotReadException;
import org.allyship.data.write.CannotWriteException;

/** A folder to write into, which is empty or not there yet. */
public final class EmptyFolder {
  private final Path path;

  private EmptyFolder(Path path) {
    this.path = path;
  }

  /**
   * Returns the folder of that name.
   *
   * @throws IllegalArgumentException if something is there already
   * @throws CannotReadException if it cannot be looked at
   */
  public static EmptyFolder of(String name) {
    Path path = PackDirectory.path(name);
    if (Files.isDirectory(path)) {
      requireEmpty(name, path);
    } else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException("is there already, and is no folder");
    }
    return new EmptyFolder(path);
  }

  private static void requireEmpty(String name, Path path) {
    try (Stream<Path> children = Files.list(path)) {
      if (children.findAny().isPresent()) {
        throw new IllegalArgumentException("is not empty");
      }
    } catch (IOException e) {
      throw new CannotReadException(name, e);
    }
  }

  /** Returns the last part of its name; empty when it has none. */
  public String name() {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * Writes files into it, and the folders that they need. Overwrites nothing, also nothing that
   * came there in the meantime.
   *
   * @throws CannotWriteException if one cannot be written; those before it are there then
   */
  public void write(Map<String, byte[]> files) {
    files.forEach(
        (name, bytes) -> {
          Path file = path.resolve(name);
          try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          } catch (IOException e) {
            throw new CannotWriteException(file.toString(), e);
          }
        });
  }
}
