package org.allyship.data.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import org.allyship.core.internal.SafeText;

/** Files to be written into a folder in which nothing is overwritten. */
public final class NewFiles {
  private final Path folder;

  private NewFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns a writer into the folder of that name.
   *
   * @throws IllegalArgumentException if there can be none, or it is no folder
   */
  public static NewFiles in(String name) {
    try {
      Path folder = Path.of(name);
      if (Files.exists(folder) && !Files.isDirectory(folder)) {
        throw new IllegalArgumentException(
            "'%s' is there already, and is no folder".formatted(SafeText.sanitize(name)));
      }
      return new NewFiles(folder);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          "'%s' is not the name of a folder".formatted(SafeText.of(name)), e);
    }
  }

  /**
   * Writes files, unless they are there already with the same bytes.
   *
   * @throws IllegalArgumentException if another file of one of the names is there; nothing is
   *     written then
   * @throws CannotWriteException if one cannot be written; those before it are there then
   */
  public void write(Map<String, byte[]> files) {
    files.forEach(
        (name, bytes) -> {
          Path file = folder.resolve(name);
          if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !holds(file, bytes)) {
            throw new IllegalArgumentException(
                "'%s' is there already and holds something else; name another folder"
                    .formatted(SafeText.sanitize(file.toString())));
          }
        });
    files.forEach((name, bytes) -> write(folder.resolve(name), bytes));
  }

  private static boolean holds(Path file, byte[] bytes) {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      return false; // what cannot be looked at is something else
    }
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      if (!holds(file, bytes)) {
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
    } catch (IOException e) {
      throw new CannotWriteException(file.toString(), e);
    }
  }
}
