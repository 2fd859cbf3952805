package org.allyship.data.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.allyship.content.ContentPacks;
import org.allyship.core.internal.SafeText;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
import org.allyship.data.CannotReadException;

/** A folder that should hold a content pack. */
public final class PackDirectory {
  private final String name;
  private final Path path;

  private PackDirectory(String name, Path path) {
    this.name = name;
    this.path = path;
  }

  /**
   * Returns the folder of that name.
   *
   * @throws CannotReadException if the folder does not exist or cannot be read
   */
  public static PackDirectory of(String name) {
    Path path = path(name);
    if (!Files.exists(path)) {
      throw cannotRead(name, "there is no such folder");
    }
    if (!Files.isDirectory(path)) {
      throw cannotRead(name, "it is no folder; name the folder that holds pack.json");
    }
    try {
      return new PackDirectory(name, path.toRealPath());
    } catch (IOException e) {
      throw new CannotReadException(name, e);
    }
  }

  /**
   * Returns the path of that name.
   *
   * @throws CannotReadException if there can be none
   */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw cannotRead(name, "that is not the name of a folder");
    }
  }

  /**
   * Reads the pack. One that is made for the bundled pack is laid over it. Symbolic links that lead
   * out of the folder are refused, as they could show what else is on the machine.
   *
   * @throws InvalidInputException if the folder does not hold a pack; says all that is wrong
   * @throws CannotReadException if it cannot be read
   */
  public ReadPack read() {
    try {
      List<Problem> problems = FolderFiles.in(path).problems();
      if (!problems.isEmpty()) {
        throw invalid(problems);
      }
      return ReadPack.of(ContentPacks.read(path));
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Names the very file where the system did. */
  private CannotReadException unreadable(IOException cause) {
    String file = cause instanceof FileSystemException named ? named.getFile() : null;
    return new CannotReadException(file == null ? name : file, cause);
  }

  private InvalidInputException invalid(List<Problem> problems) {
    String folder = SafeText.sanitize(String.valueOf(path.getFileName()));
    return new InvalidInputException("content pack '%s'".formatted(folder), problems);
  }

  private static CannotReadException cannotRead(String name, String why) {
    return new CannotReadException(name, new IOException(why));
  }
}
