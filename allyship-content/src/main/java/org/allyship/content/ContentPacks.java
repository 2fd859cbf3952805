package org.allyship.content;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.allyship.content.internal.PackReader;
import org.allyship.content.internal.PackSource;
import org.allyship.core.internal.SafeText;
import org.allyship.core.json.InvalidInputException;

/**
 * Reads content packs. Loading is explicit: nothing is looked for on the class path, in system
 * properties or in a registry.
 */
public final class ContentPacks {
  private ContentPacks() {}

  /**
   * Reads the pack that ships with the library; a new one with every call, so keep it. Reads and
   * checks its entries and its first language; any other language is read when it is first asked
   * for.
   */
  public static ContentPack bundled() {
    return ContentPack.of(PackReader.shipped(PackSource.beside(ContentPacks.class)));
  }

  /**
   * Reads the pack in a folder.
   *
   * @throws InvalidInputException if it is not a pack; says all that is wrong within its files,
   *     with file and JSON Pointer, or, when every file is right, all that is wrong between them
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ContentPack read(Path folder) {
    String name = SafeText.sanitize(String.valueOf(folder.getFileName()));
    return ContentPack.of(PackReader.read(PackSource.folder(folder), name));
  }
}
