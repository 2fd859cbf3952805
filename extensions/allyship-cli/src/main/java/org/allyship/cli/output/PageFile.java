package org.allyship.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.allyship.core.internal.Excerpt;

/**
 * The file of a page, which is written whole or not at all. Nobody but its owner may read it, where
 * the file system knows of owners: whom to show a report to is for them to say.
 */
public final class PageFile {
  private final String name;
  private final Path path;
  private final boolean replace;

  private PageFile(String name, Path path, boolean replace) {
    this.name = name;
    this.path = path;
    this.replace = replace;
  }

  /**
   * Returns the file of that name.
   *
   * @param replace whether one that is there already is to be replaced
   * @throws IllegalArgumentException if the name is not that of a page, if something is there
   *     already that is not to be replaced, or no file
   * @throws CannotWriteException if there is no folder for it
   */
  public static PageFile of(String name, boolean replace) {
    Path path = path(name);
    if (!name.toLowerCase(Locale.ROOT).endsWith(".html")) {
      throw new IllegalArgumentException(
          "a report is a page; give it a name that ends in .html, and not '%s'"
              .formatted(Excerpt.of(name)));
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      requireReplaceable(name, path, replace);
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CannotWriteException(name, new IOException("there is no such folder"));
    }
    return new PageFile(name, path.toAbsolutePath(), replace);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          "'%s' is not the name of a file".formatted(Excerpt.of(name)), e);
    }
  }

  private static void requireReplaceable(String name, Path path, boolean replace) {
    if (!replace) {
      throw new IllegalArgumentException(
          "'%s' is there already; --force replaces it".formatted(Excerpt.clean(name)));
    }
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException(
          "'%s' is there already, and is no file that could be replaced"
              .formatted(Excerpt.clean(name)));
    }
  }

  /**
   * Writes the page.
   *
   * @throws CannotWriteException if it cannot be written; the file is as it was then
   */
  public void write(String page) {
    try {
      Path written = Files.createTempFile(path.getParent(), ".report-", ".tmp");
      try {
        Files.writeString(written, page, StandardCharsets.UTF_8);
        move(written);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new CannotWriteException(name, e);
    }
  }

  private void move(Path written) throws IOException {
    if (replace) {
      Files.move(written, path, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.move(written, path); // not over one that came in the meantime
    }
  }

  /** Returns the name, as it can be shown. */
  @Override
  public String toString() {
    return Excerpt.clean(name);
  }
}
