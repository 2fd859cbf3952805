package org.allyship.data.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Reads UTF-8 without the byte order mark. Bytes that are not UTF-8 become {@link #MALFORMED}, so
 * that their record can be reported and the next one can be read.
 */
public final class Utf8Reader extends Reader {
  /** Half of a surrogate pair: no UTF-8 text yields it. */
  public static final char MALFORMED = '\uDC80';

  private static final int BUFFER = 8192;
  private static final int LONGEST_SEQUENCE = 4;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final InputStream in;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
  private boolean started;
  private boolean ended;

  public Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** Returns whether a text from this reader had bytes that were not UTF-8. */
  public static boolean isMalformed(String text) {
    for (int i = text.indexOf(MALFORMED); i >= 0; i = text.indexOf(MALFORMED, i + 1)) {
      if (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    while (!chars.hasRemaining()) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      fillBytes();
      fillChars();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, offset, count);
    return count;
  }

  private void fillBytes() throws IOException {
    if (ended || bytes.remaining() >= LONGEST_SEQUENCE) {
      return;
    }
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (count < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + count);
    }
    bytes.flip();
  }

  /** Decodes all bytes up to the first that are not UTF-8; chars never need more room. */
  private void fillChars() {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    if (result.isError()) {
      bytes.position(bytes.position() + result.length());
      chars.put(MALFORMED);
    }
    chars.flip();
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(0) == BYTE_ORDER_MARK) {
        chars.get();
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
