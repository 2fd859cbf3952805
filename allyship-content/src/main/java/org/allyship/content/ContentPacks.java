package org.allyship.content;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.allyship.content.internal.PackReader;
import org.allyship.content.internal.PackSource;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.InvalidInputException;

/**
 * Reads content packs. Loading is explicit: it searches no class path, no system properties and no
 * registry.
 */
public final class ContentPacks {
  private ContentPacks() {}

  /**
   * Reads the pack that ships with the library. Every call reads a new one, so keep it. The entries
   * and the first language are read and checked at once, any other language at its first use.
   */
  public static ContentPack bundled() {
    return ContentPack.of(PackReader.shipped(PackSource.resourcesOf(ContentPacks.class)));
  }

  /**
   * Reads the pack in a folder.
   *
   * @throws InvalidInputException if it is not a pack. It lists all problems within files, with
   *     file and JSON Pointer; if there are none, all problems between files
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ContentPack read(Path folder) {
    String name = SafeText.sanitize(String.valueOf(folder.getFileName()));
    return ContentPack.of(PackReader.read(PackSource.folder(folder), name));
  }
}
