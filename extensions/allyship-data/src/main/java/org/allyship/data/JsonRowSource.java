package org.allyship.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.problem.Problem;
import org.allyship.data.text.Utf8Reader;

/** One JSON value, or the elements of a JSON array one at a time. */
final class JsonRowSource implements RowSource {
  /** The fields of rows; an object with one of them is a row. */
  private static final Set<String> OF_ROWS =
      Set.of("person", "behavior", "coding", "claim", "label");

  private static final String REST = "; the rest was not read";
  private static final String NOT_UTF_8 = CsvRowSource.notUtf8();

  /** How the parser names a character that it did not expect. */
  private static final String MALFORMED = "0x" + Integer.toHexString(Utf8Reader.MALFORMED);

  private final JsonParser parser;
  private State state = State.START;
  private int index;
  private String place = "";

  private enum State {
    START,
    IN_ARRAY,
    AFTER,
    DONE
  }

  JsonRowSource(Reader text) throws IOException {
    this.parser = JsonBinding.MAPPER.createParser(text);
  }

  @Override
  public Optional<InputRow> next() throws IOException {
    try {
      return switch (state) {
        case START -> first();
        case IN_ARRAY -> element();
        case AFTER -> end();
        case DONE -> Optional.empty();
      };
    } catch (JsonProcessingException e) {
      return fatal(syntax(e));
    }
  }

  /** The parser gives no location when a limit was exceeded. */
  private Problem syntax(JsonProcessingException e) {
    Problem problem = JsonBinding.syntax(e);
    boolean malformed = String.valueOf(e.getOriginalMessage()).contains(MALFORMED);
    return new Problem(
        problem.location().isEmpty() ? place : problem.location(),
        (malformed ? NOT_UTF_8 : problem.message()) + REST);
  }

  private Optional<InputRow> first() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      return fatal(new Problem("", "is empty; an object or an array of objects was expected"));
    }
    if (token == JsonToken.START_ARRAY) {
      state = State.IN_ARRAY;
      return element();
    }
    state = State.AFTER;
    return Optional.of(row());
  }

  private Optional<InputRow> element() throws IOException {
    if (parser.nextToken() == JsonToken.END_ARRAY) {
      state = State.AFTER;
      return end();
    }
    place = "/" + index++;
    return Optional.of(row());
  }

  private Optional<InputRow> end() throws IOException {
    place = "";
    if (parser.nextToken() == null) {
      state = State.DONE;
      return Optional.empty();
    }
    return fatal(
        new Problem(
            at(parser.currentTokenLocation()),
            "goes on after the end of its JSON value" + REST + "; one object a line is NDJSON"));
  }

  private InputRow row() throws IOException {
    long start = parser.currentTokenLocation().getCharOffset();
    boolean malformed = false;
    int depth = 0;
    try (TokenBuffer buffer = new TokenBuffer(parser)) {
      do {
        JsonToken token = parser.currentToken();
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        malformed |= isMalformed(token);
        if (parser.currentLocation().getCharOffset() - start > InputRow.LONGEST) {
          return fatal(new Problem(place, InputRow.tooLong() + REST)).orElseThrow();
        }
        buffer.copyCurrentEvent(parser);
      } while (depth > 0 && parser.nextToken() != null);
      JsonNode tree = JsonBinding.MAPPER.readTree(buffer.asParser());
      String root = place;
      if (state == State.AFTER && isEnvelope(tree)) {
        return InputRow.broken(
            root, "is one object around a list; give a file with the list alone");
      }
      return malformed
          ? InputRow.broken(root, NOT_UTF_8)
          : InputRow.of(root, tree, pointer -> root + pointer);
    }
  }

  /** Returns whether an object is what a web service puts around its rows. */
  private static boolean isEnvelope(JsonNode tree) {
    return OF_ROWS.stream().noneMatch(tree::has)
        && tree.findValues("person").size() + tree.findValues("behavior").size() > 1;
  }

  private boolean isMalformed(JsonToken token) throws IOException {
    return (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING)
        && Utf8Reader.isMalformed(parser.getText());
  }

  private Optional<InputRow> fatal(Problem problem) {
    state = State.DONE;
    return Optional.of(InputRow.broken(problem.location(), List.of(problem)));
  }

  private static String at(JsonLocation location) {
    return "line %s column %s".formatted(location.getLineNr(), location.getColumnNr());
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
