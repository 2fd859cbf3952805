package org.allyship.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** The format of an input. */
public enum InputFormat {
  /** One JSON object, or an array of them. */
  JSON,
  /** One JSON object a line. */
  NDJSON,
  /** Comma-separated values with a header. */
  CSV,
  /** Tab-separated values with a header. */
  TSV;

  private static final int FARTHEST_LOOK = 1 << 16;
  private static final String PACKED = ".gz";
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  /** Returns the format by the ending of a file's name; empty if the ending is not known. */
  static Optional<InputFormat> ofName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    String name =
        lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "json" -> Optional.of(JSON);
      case "ndjson", "jsonl" -> Optional.of(NDJSON);
      case "csv" -> Optional.of(CSV);
      case "tsv" -> Optional.of(TSV);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the format by the first line that is not blank, and resets the stream to its start. A
   * line that begins with a bracket is JSON. One that begins with a brace is NDJSON when it also
   * ends with one, and otherwise one JSON object over several lines. Any other is a header: of TSV
   * when it holds a tab, and otherwise of CSV.
   *
   * @param in a stream that supports marks
   */
  static InputFormat detect(InputStream in) throws IOException {
    in.mark(FARTHEST_LOOK);
    String line = firstLine(in);
    in.reset();
    if (line.startsWith("[")) {
      return JSON;
    }
    if (line.startsWith("{")) {
      boolean whole = line.endsWith("}") || line.length() > FARTHEST_LOOK / 2;
      return whole ? NDJSON : JSON;
    }
    return line.indexOf('\t') >= 0 ? TSV : CSV;
  }

  /** Returns the first line that is not blank, within the bytes that may be read, as Latin-1. */
  private static String firstLine(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < FARTHEST_LOOK; i++) {
      int next = in.read();
      if (next >= 0 && next != '\n') {
        line.append((char) next);
        continue;
      }
      String text = text(line);
      if (next < 0 || !text.isEmpty()) {
        return text;
      }
      line.setLength(0);
    }
    return text(line);
  }

  private static String text(StringBuilder line) {
    String text = line.toString().replaceAll("[\u0000\u00FE\u00FF]", ""); // of UTF-16
    return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text)
        .strip();
  }
}
