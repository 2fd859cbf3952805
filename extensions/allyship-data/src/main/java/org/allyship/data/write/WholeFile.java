package org.allyship.data.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.allyship.core.internal.SafeText;

/**
 * A file that is written whole or not at all. Nobody but its owner may read it, where the file
 * system knows of owners: whom to show it to is for them to say.
 */
public final class WholeFile {
  private final String name;
  private final Path path;

  private WholeFile(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /** What writes the bytes of a file. */
  public interface Content {
    /**
     * Writes all of it, and leaves the stream open.
     *
     * @throws IOException if the stream takes no more
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Returns the file of that name, which need not be there yet.
   *
   * @throws IllegalArgumentException if there can be none, or what is there is no file
   * @throws CannotWriteException if there is no folder for it
   */
  public static WholeFile of(String name) {
    Path path = path(name);
    if (isThere(path) && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          "'%s' is there already, and is no file that could be replaced"
              .formatted(SafeText.sanitize(name)));
    }
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CannotWriteException(name, new IOException("there is no such folder"));
    }
    return new WholeFile(name, path);
  }

  private static Path path(String name) {
    try {
      return Path.of(name).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          "'%s' is not the name of a file".formatted(SafeText.of(name)), e);
    }
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Returns whether the file exists. */
  public boolean isThere() {
    return isThere(path);
  }

  /**
   * Writes the file.
   *
   * @param replace whether to replace one that is there
   * @throws CannotWriteException if it cannot be written; the file is as it was then
   */
  public void write(Content content, boolean replace) {
    try {
      Path written = Files.createTempFile(path.getParent(), ".allyship-", ".tmp");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
          content.writeTo(out);
        }
        move(written, replace);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new CannotWriteException(name, e);
    }
  }

  private void move(Path written, boolean replace) throws IOException {
    if (replace) {
      Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(written, path); // not over one that came in the meantime
    }
  }

  /** Returns the name, as it can be shown. */
  @Override
  public String toString() {
    return SafeText.sanitize(name);
  }
}
