package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.problem.Problem;

/** Reads one JSON value from each line; blank lines are ignored. */
final class NdjsonRowSource implements RowSource {
  private final Lines lines;

  NdjsonRowSource(Reader text) {
    this.lines = new Lines(text, InputRow.LONGEST);
  }

  @Override
  public Optional<InputRow> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.map(NdjsonRowSource::row);
  }

  private static InputRow row(Lines.Line line) {
    String place = "line " + line.number();
    if (!line.isWhole()) {
      return InputRow.broken(place, InputRow.tooLong());
    }
    if (Utf8Reader.isMalformed(line.text())) {
      return InputRow.broken(place, "is not UTF-8 text");
    }
    return new InputRow() {
      @Override
      public <T> RowReader.Read<T> read(Binding<T> binding) {
        T quick = binding.quick(line.text());
        return quick == null
            ? parsed(place, line.text()).read(binding)
            : new RowReader.Read<>(place, quick, List.of());
      }
    };
  }

  private static InputRow parsed(String place, String text) {
    List<Problem> problems = new ArrayList<>();
    Optional<JsonNode> tree = JsonBinding.parse(text, problems);
    return tree.isPresent()
        ? InputRow.of(
            place, tree.get(), pointer -> new Problem(pointer, "").within(place).location())
        : InputRow.broken(place, problems.stream().map(problem -> onLine(place, problem)).toList());
  }

  /** The parser counts each line as the first, and gives no location when a limit was exceeded. */
  private static Problem onLine(String place, Problem problem) {
    String within = problem.location().replaceFirst("^line \\d+", place);
    return new Problem(within.isEmpty() ? place : within, problem.message());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
