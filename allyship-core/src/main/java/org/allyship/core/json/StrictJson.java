package org.allyship.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.internal.JsonBinding;

/**
 * Reads and writes the library's values as JSON.
 *
 * <p>Reading is strict: an unknown or repeated field, a wrong type, a missing field, a value that
 * breaks its type's rule, {@code NaN}, anything after the end, nesting deeper than 32 and texts
 * longer than 100,000 characters are errors. A {@code null} stands for a field left out.
 *
 * <p>All that is wrong with a value is reported at once, up to 100 problems, and it is said when
 * there are more. A rule about a whole is checked when its parts are right, so that no problem is
 * reported that only follows from another.
 */
public final class StrictJson {
  private StrictJson() {}

  /**
   * Reads one value.
   *
   * @param input a name for the text, used in messages
   * @throws InvalidInputException if the text is not JSON or not such a value
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
   * @param input a name for the bytes, used in messages
   * @throws InvalidInputException if the bytes are not JSON or not such a value
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

  /** Writes a value on one line, without a line break at its end. */
  public static String write(Object value) {
    try {
      return JsonBinding.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
