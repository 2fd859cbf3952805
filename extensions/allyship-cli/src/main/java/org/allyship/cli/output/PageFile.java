package org.allyship.cli.output;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.allyship.core.internal.SafeText;
import org.allyship.data.write.CannotWriteException;
import org.allyship.data.write.WholeFile;

/** The file of a page, which is written whole or not at all, for its owner to show. */
public final class PageFile {
  private final WholeFile file;
  private final boolean replace;

  private PageFile(WholeFile file, boolean replace) {
    this.file = file;
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
    if (!name.toLowerCase(Locale.ROOT).endsWith(".html")) {
      throw new IllegalArgumentException(
          "a report is a page; give it a name that ends in .html, and not '%s'"
              .formatted(SafeText.of(name)));
    }
    WholeFile file = WholeFile.of(name);
    if (file.isThere() && !replace) {
      throw new IllegalArgumentException(
          "'%s' is there already; --force replaces it".formatted(file));
    }
    return new PageFile(file, replace);
  }

  /**
   * Writes the page.
   *
   * @throws CannotWriteException if it cannot be written; the file is as it was then
   */
  public void write(String page) {
    file.write(out -> out.write(page.getBytes(StandardCharsets.UTF_8)), replace);
  }

  /** Returns the name, as it can be shown. */
  @Override
  public String toString() {
    return file.toString();
  }
}
