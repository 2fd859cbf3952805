package org.allyship.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Reads a date from a text only. By default, Jackson also accepts lists and drops the time of day.
 */
final class StrictDate extends StdScalarDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;
  private static final int MONTH = "2026-".length();
  private static final int DAY = "2026-03-".length();
  private static final int LENGTH = "2026-03-04".length();

  StrictDate() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    String text = parser.getText();
    try {
      return isUsual(text) ? usual(text) : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
    }
  }

  /** Returns whether the text has the form 2026-03-04, which needs no general parser. */
  private static boolean isUsual(String text) {
    boolean usual = text.length() == LENGTH;
    for (int i = 0; usual && i < LENGTH; i++) {
      char c = text.charAt(i);
      usual = i == MONTH - 1 || i == DAY - 1 ? c == '-' : c >= '0' && c <= '9';
    }
    return usual;
  }

  private static LocalDate usual(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, MONTH - 1, 10),
        Integer.parseInt(text, MONTH, DAY - 1, 10),
        Integer.parseInt(text, DAY, LENGTH, 10));
  }
}
