package org.allyship.data.run;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.allyship.data.CannotReadException;
import org.allyship.data.Input;
import org.allyship.data.InputFormat;
import org.jspecify.annotations.Nullable;

/**
 * The file that a run reads.
 *
 * @param file its name; {@code -} means the standard input given
 * @param format its format; null to find the format by the file's name, or else by its first line
 * @param standardInput what is read for {@code -}
 * @param listener follows how far the run is
 */
public record InputSource(
    String file, @Nullable InputFormat format, InputStream standardInput, RunListener listener) {
  /** Requires all parts except the format. */
  public InputSource {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(standardInput, "standardInput");
    Objects.requireNonNull(listener, "listener");
  }

  /** Returns the source for a file, whose format is found by its name or by its first line. */
  public static InputSource of(String file) {
    return new InputSource(file, null, InputStream.nullInputStream(), RunListener.NONE);
  }

  /** Returns the name of the input, for messages. */
  public String name() {
    return isStandardInput() ? "standard input" : file;
  }

  private boolean isStandardInput() {
    return file.equals("-");
  }

  /** Returns whether the input is a file, which can be read several times. */
  public boolean canBeReadAgain() {
    try {
      Path path = Path.of(file);
      boolean isStream =
          Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
      return !isStandardInput() && !isStream;
    } catch (InvalidPathException e) {
      return true; // reported when it is opened
    }
  }

  /**
   * Opens the file.
   *
   * @throws CannotReadException if it cannot be opened or read
   */
  public Input open() {
    return Input.open(file, format, standardInput);
  }
}
