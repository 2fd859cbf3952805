package org.allyship.data;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;
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
  private static final String GZIP = "\u001F\u008B";
  private static final int LONGEST_MAGIC = 4;

  /** What files of other kinds are, by their first bytes. */
  private static final Map<String, String> NO_TEXT =
      Map.of(
          "PK\u0003\u0004",
              "is a workbook or a zip archive; save the sheet as CSV UTF-8, and give that file",
          "\u00D0\u00CF\u0011\u00E0",
              "is an old workbook; save the sheet as CSV UTF-8, and give that file",
          "BZh", "is packed by bzip2; unpack it first, and give the file in it",
          "\u00FD7zX", "is packed by xz; unpack it first, and give the file in it",
          "(\u00B5/\u00FD", "is packed by zstd; unpack it first, and give the file in it",
          "%PDF", "is a PDF document; give the table that it was made from, as CSV UTF-8",
          "{\\rt", "is a rich text document; give the table that it was made from, as CSV UTF-8");

  /**
   * Opens a file, or uses standard input if the file is {@code -}.
   *
   * @param format its format; null to find the format by the file's name, or else by its first line
   * @throws CannotReadException if it cannot be opened or read
   */
  public static Input open(String file, @Nullable InputFormat format, InputStream standardInput) {
    boolean standard = file.equals("-");
    String name = standard ? STANDARD_INPUT : file;
    InputStream given =
        new BufferedInputStream(standard ? guarded(name, standardInput) : file(file));
    try {
      InputStream stream = unpacked(name, given);
      InputFormat known =
          format == null && !standard ? InputFormat.ofName(file).orElse(null) : format;
      return new Input(name, known == null ? InputFormat.detect(stream) : known, stream);
    } catch (IOException e) {
      throw new CannotReadException(name, e);
    }
  }

  /** Returns the bytes of a file that gzip packed; refuses files that hold no text. */
  private static InputStream unpacked(String name, InputStream in) throws IOException {
    in.mark(LONGEST_MAGIC);
    String start = new String(in.readNBytes(LONGEST_MAGIC), StandardCharsets.ISO_8859_1);
    in.reset();
    for (Map.Entry<String, String> each : NO_TEXT.entrySet()) {
      if (start.startsWith(each.getKey())) {
        throw new InvalidInputException(name, List.of(new Problem("", each.getValue())));
      }
    }
    return start.startsWith(GZIP)
        ? new BufferedInputStream(guarded(name, new GZIPInputStream(in)))
        : in;
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

      /** A pipe that is given as a file cannot tell how many bytes it has. */
      @Override
      public int available() {
        try {
          return super.available();
        } catch (IOException e) {
          return 0;
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
