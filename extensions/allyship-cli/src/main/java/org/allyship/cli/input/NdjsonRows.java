package org.allyship.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.json.Problem;

/** One JSON value a line; blank lines hold no record. */
final class NdjsonRows implements Rows {
  private final Lines lines;

  NdjsonRows(Reader text) {
    this.lines = new Lines(text, Row.LONGEST);
  }

  @Override
  public Optional<Row> next() throws IOException {
    Optional<Lines.Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.map(NdjsonRows::row);
  }

  private static Row row(Lines.Line line) {
    String place = "line " + line.number();
    if (!line.isWhole()) {
      return Row.broken(place, Row.tooLong());
    }
    if (Utf8Reader.isMalformed(line.text())) {
      return Row.broken(place, "is not UTF-8 text");
    }
    return new Row() {
      @Override
      public <T> Records.Read<T> read(Binding<T> binding) {
        T quick = binding.quick(line.text());
        return quick == null
            ? parsed(place, line.text()).read(binding)
            : new Records.Read<>(place, quick, List.of());
      }
    };
  }

  private static Row parsed(String place, String text) {
    List<Problem> problems = new ArrayList<>();
    Optional<JsonNode> tree = JsonBinding.parse(text, problems);
    return tree.isPresent()
        ? Row.of(place, tree.get(), pointer -> new Problem(pointer, "").within(place).place())
        : Row.broken(place, problems.stream().map(problem -> onLine(place, problem)).toList());
  }

  /** To the parser every line is the first; of a limit it does not say where it was passed. */
  private static Problem onLine(String place, Problem problem) {
    String within = problem.place().replaceFirst("^line \\d+", place);
    return new Problem(within.isEmpty() ? place : within, problem.what());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
