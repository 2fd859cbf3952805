package org.allyship.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines one by one, and holds at most {@value #LONGEST} bytes of a line in memory. */
final class BoundedLineReader {
  /** The maximum length of a line in bytes, including the line feed. */
  static final int LONGEST = 1 << 22;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;

  BoundedLineReader(InputStream in) {
    this.in = in;
  }

  /**
   * A line.
   *
   * @param text the bytes without the line feed; truncated when the line is too long
   * @param length the length in the file, including the line feed
   * @param isWhole whether the line ends with a line feed
   */
  record Line(byte[] text, long length, boolean isWhole) {
    boolean isTooLong() {
      return length > LONGEST;
    }
  }

  /** Returns the next line, or null when there is none. */
  @Nullable Line next() throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    long length = 0;
    while (at < filled || fill()) {
      int end = endOfLine();
      int room = (int) Math.min(end - at, Math.max(0, LONGEST - length));
      text.write(buffer, at, room);
      length += end - at;
      at = end;
      if (at < filled) {
        at++;
        return new Line(text.toByteArray(), length + 1, true);
      }
    }
    return length == 0 ? null : new Line(text.toByteArray(), length, false);
  }

  private int endOfLine() {
    int end = at;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer, 0, buffer.length));
    return filled > 0;
  }
}
