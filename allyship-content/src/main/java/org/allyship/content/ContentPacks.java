package org.allyship.content;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.allyship.core.json.InvalidInputException;

/**
 * Reads content packs. Loading is explicit: nothing is looked for on the class path, in system
 * properties or in a registry.
 */
public final class ContentPacks {
  private ContentPacks() {}

  /** Reads the pack that ships with the library; a new one with every call, so keep it. */
  public static ContentPack bundled() {
    return new PackReader(PackSource.bundled(), "bundled").read();
  }

  /**
   * Reads the pack in a folder.
   *
   * @throws InvalidInputException if it is not a pack; says all that is wrong within its files,
   *     with file and JSON Pointer, or, when every file is right, all that is wrong between them
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ContentPack read(Path folder) {
    Path name = folder.getFileName();
    return new PackReader(PackSource.folder(folder), String.valueOf(name)).read();
  }
}
