package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.problem.Problem;
import org.allyship.data.text.Lines;
import org.allyship.data.text.Utf8Reader;

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
      return InputRow.broken(place, CsvRowSource.notUtf8());
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
        : InputRow.broken(
            place, problems.stream().map(problem -> onLine(place, told(text, problem))).toList());
  }

  /** Says what the line looks like, if it is one of the usual mistakes. */
  private static Problem told(String text, Problem problem) {
    String line = text.strip();
    if (line.startsWith("[")) {
      return new Problem("line 1", "begins an array, which is JSON; give --input-format json");
    }
    if (line.endsWith(",")) {
      return new Problem(
          "line 1", "has a comma after its object; remove it, as no comma separates lines");
    }
    if (problem.message().contains("end-of-input") || line.equals("}")) {
      return new Problem(
          "line 1",
          "is a part of an object; write each object on one line, or give --input-format json");
    }
    if (problem.message().contains("Trailing token")) {
      return new Problem(
          problem.location(), "begins a second value; write one object on each line");
    }
    return problem;
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
