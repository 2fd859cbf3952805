package org.allyship.core;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a coding and reports a wrong feature or anchor with its location. */
final class CodingDeserializer extends StdDeserializer<Coding> {
  private static final long serialVersionUID = 1L;

  CodingDeserializer() {
    super(Coding.class);
  }

  @Override
  public Coding deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.isExpectedStartObjectToken()) {
      return (Coding) context.handleUnexpectedToken(Coding.class, parser);
    }
    Coding coding = Coding.unknown();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      if (token != JsonToken.VALUE_STRING) {
        throw JsonMappingException.wrapWithPath(
            new IllegalArgumentException("the anchor must be a text, but was " + parser.getText()),
            coding,
            name);
      }
      try {
        coding = coding.with(Feature.of(name), parser.getText());
      } catch (IllegalArgumentException e) {
        throw JsonMappingException.wrapWithPath(e, coding, name);
      }
    }
    return coding;
  }
}
