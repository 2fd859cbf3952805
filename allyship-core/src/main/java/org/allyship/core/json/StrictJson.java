package org.allyship.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.core.problem.Problem;

/**
 * Reads and writes the values of the library as JSON.
 *
 * <p>Reading is strict. A missing, unknown or repeated field is an error, and so is a wrong type, a
 * value that breaks the rule of its type, {@code NaN} or trailing text. Values nest at most 32
 * levels deep, and a text has at most 100,000 characters. A field that is {@code null} is treated
 * as missing.
 *
 * <p>All problems of a value are reported together, up to 100, with a note when there are more. A
 * rule that spans several parts is checked only if those parts are valid. No problem is therefore
 * reported that only follows from another.
 */
public final class StrictJson {
  private StrictJson() {}

  /**
   * Reads one value.
   *
   * @param input a name of the text for messages
   * @throws InvalidInputException if the text is not JSON or not a valid value of the type
   */
  public static <T> T read(String json, Class<T> type, String input) {
    List<Problem> problems = new ArrayList<>();
    return JsonBinding.parse(json, problems)
        .flatMap(tree -> JsonBinding.bind(tree, type, "", problems))
        .orElseThrow(() -> new InvalidInputException(input, problems));
  }

  /**
   * Reads one value from UTF-8 bytes and leaves the stream open.
   *
   * @param input a name of the bytes for messages
   * @throws InvalidInputException if the bytes are not JSON or not a valid value of the type
   * @throws UncheckedIOException if the stream cannot be read
   */
  public static <T> T read(InputStream json, Class<T> type, String input) {
    List<Problem> problems = new ArrayList<>();
    try {
      return JsonBinding.parse(json.readAllBytes(), problems)
          .flatMap(tree -> JsonBinding.bind(tree, type, "", problems))
          .orElseThrow(() -> new InvalidInputException(input, problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a value as JSON on one line, without a line break at the end. */
  public static String write(Object value) {
    try {
      return JsonBinding.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
