package org.allyship.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads a date from a text alone; Jackson would take lists, and cut the time off a date. */
final class StrictDate extends StdScalarDeserializer<LocalDate> {
  private static final long serialVersionUID = 1L;

  StrictDate() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    try {
      return LocalDate.parse(parser.getText());
    } catch (DateTimeParseException e) {
      return (LocalDate)
          context.handleWeirdStringValue(LocalDate.class, parser.getText(), "not a date");
    }
  }
}
