package org.allyship.data.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text, each held in memory only up to the longest allowed. */
public final class Lines implements Closeable {
  private final Reader reader;
  private final int longest;
  private final char[] buffer = new char[8192];
  private int next;
  private int end;
  private long number;

  public Lines(Reader reader, int longest) {
    this.reader = reader;
    this.longest = longest;
  }

  /**
   * One line.
   *
   * @param number its number, from 1
   * @param text its text without the line break; cut if it is too long
   * @param isWhole false if it is too long
   */
  public record Line(long number, String text, boolean isWhole) {}

  /** Returns the next line, or empty at the end. */
  public Optional<Line> next() throws IOException {
    if (!more()) {
      return Optional.empty();
    }
    int stop = lineBreak();
    if (stop == end || stop - next > longest) {
      return Optional.of(assembled());
    }
    String text = new String(buffer, next, stop - next);
    next = stop + 1;
    return Optional.of(new Line(++number, text, true));
  }

  /** A line that goes on beyond the buffer, or is too long. */
  private Line assembled() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean whole = true;
    boolean ended = false;
    while (!ended && more()) {
      int stop = lineBreak();
      int count = Math.min(stop - next, longest - text.length());
      text.append(buffer, next, count);
      for (int i = next + count; i < stop; i++) {
        whole &= buffer[i] == '\r';
      }
      ended = stop < end;
      next = ended ? stop + 1 : stop;
    }
    return new Line(++number, text.toString(), whole);
  }

  /** Returns the index of the next line break in the buffer, or the end of the buffer. */
  private int lineBreak() {
    int at = next;
    while (at < end && buffer[at] != '\n') {
      at++;
    }
    return at;
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
