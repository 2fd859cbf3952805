package org.allyship.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text, each held in memory only up to the longest allowed. */
final class Lines implements Closeable {
  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[8192];
  private int next;
  private int end;
  private long number;

  Lines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /**
   * One line.
   *
   * @param number its number, from 1
   * @param text what it holds, without the line break; cut when it is too long
   * @param isWhole false when it is too long
   */
  record Line(long number, String text, boolean isWhole) {}

  /** Returns the next line, or empty at the end. */
  Optional<Line> next() throws IOException {
    if (!more()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean whole = true;
    while (more()) {
      char character = buffer[next++];
      if (character == '\n') {
        break;
      }
      if (text.length() < longest) {
        text.append(character);
      } else {
        whole &= character == '\r';
      }
    }
    return Optional.of(new Line(++number, text.toString(), whole));
  }

  private boolean more() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(reader.read(buffer, 0, buffer.length), 0);
    }
    return next < end;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
