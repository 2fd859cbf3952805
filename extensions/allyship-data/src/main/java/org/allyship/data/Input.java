package org.allyship.data;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An opened input.
 *
 * @param name its name, for messages
 * @param format its format
 * @param stream its bytes; a failure to read them is a {@link CannotReadException}
 */
public record Input(String name, InputFormat format, InputStream stream) implements Closeable {
  private static final String STANDARD_INPUT = "standard input";

  /**
   * Opens a file, or uses standard input if the file is {@code -}.
   *
   * @param format its format; null to find the format by the file's name, or else by its first line
   * @throws CannotReadException if it cannot be opened or read
   */
  public static Input open(String file, @Nullable InputFormat format, InputStream standardInput) {
    boolean standard = file.equals("-");
    String name = standard ? STANDARD_INPUT : file;
    InputStream stream =
        new BufferedInputStream(standard ? guarded(name, standardInput) : file(file));
    try {
      InputFormat known =
          format == null && !standard ? InputFormat.ofName(file).orElse(null) : format;
      return new Input(name, known == null ? InputFormat.detect(stream) : known, stream);
    } catch (IOException e) {
      throw new CannotReadException(name, e);
    }
  }

  /**
   * Opens a file.
   *
   * @return its bytes; a failure to read them is a {@link CannotReadException}
   * @throws CannotReadException if it cannot be opened
   */
  public static InputStream file(String file) {
    try {
      return guarded(file, Files.newInputStream(Path.of(file)));
    } catch (InvalidPathException e) {
      throw new CannotReadException(file, new IOException("that is not the name of a file", e));
    } catch (IOException e) {
      throw new CannotReadException(file, e);
    }
  }

  private static InputStream guarded(String name, InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] target, int offset, int length) {
        try {
          return super.read(target, offset, length);
        } catch (IOException e) {
          throw new CannotReadException(name, e);
        }
      }

      @Override
      public int read() {
        try {
          return super.read();
        } catch (IOException e) {
          throw new CannotReadException(name, e);
        }
      }
    };
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
