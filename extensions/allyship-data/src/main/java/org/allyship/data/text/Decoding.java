package org.allyship.data.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.allyship.data.rules.ReadingRules;

/** Makes characters of the bytes of a file. */
public final class Decoding {
  private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};

  private Decoding() {}

  /**
   * Returns a reader of UTF-16 if the bytes begin with its mark, of the encoding that the rules
   * give, or else of UTF-8.
   *
   * @param in a stream that supports marks
   */
  public static Reader of(InputStream in, ReadingRules rules) throws IOException {
    in.mark(2);
    byte[] start = in.readNBytes(2);
    in.reset();
    if (Arrays.equals(start, UTF_16_LE) || Arrays.equals(start, UTF_16_BE)) {
      return new InputStreamReader(in, StandardCharsets.UTF_16);
    }
    Charset encoding = rules.encoding();
    return encoding.equals(StandardCharsets.UTF_8)
        ? new Utf8Reader(in)
        : new InputStreamReader(in, encoding);
  }
}
