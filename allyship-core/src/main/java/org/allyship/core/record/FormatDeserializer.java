package org.allyship.core.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads the format number of a stored form, and reports another one at its own place. */
final class FormatDeserializer extends StdDeserializer<Integer> {
  private static final long serialVersionUID = 1L;

  FormatDeserializer() {
    super(int.class);
  }

  @Override
  public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
      return (Integer) context.handleUnexpectedToken(int.class, parser);
    }
    String found = parser.getText();
    if (!found.equals(String.valueOf(BehaviorRecord.FORMAT))) {
      String message = problem(found);
      throw JsonMappingException.from(parser, message, new IllegalArgumentException(message));
    }
    return BehaviorRecord.FORMAT;
  }

  /**
   * Requires the only format that this library reads.
   *
   * @throws IllegalArgumentException if it is another; the message names both
   */
  static void require(int found) {
    if (found != BehaviorRecord.FORMAT) {
      throw new IllegalArgumentException("format " + problem(String.valueOf(found)));
    }
  }

  private static String problem(String found) {
    return "must be %s, the only format that this library reads, but was %s"
        .formatted(BehaviorRecord.FORMAT, found);
  }
}
