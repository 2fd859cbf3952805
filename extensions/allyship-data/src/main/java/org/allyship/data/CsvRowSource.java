package org.allyship.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allyship.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The records of a table with a header; empty lines hold no record. */
final class CsvRowSource implements RowSource {
  private static final int MOST_CELLS = 64;

  /** The parser writes its numbers with the digits of the machine's language. */
  private static final Pattern LINE = Pattern.compile("starting at line (\\p{Nd}+)");

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final Columns.Header header;
  private @Nullable Columns columns;
  private boolean done;

  CsvRowSource(Reader text, char separator, Columns.Header header) {
    this.reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .build(
                CsvRecordHandler.builder()
                    .maxFields(MOST_CELLS)
                    .maxFieldSize(InputRow.LONGEST)
                    .maxRecordSize(InputRow.LONGEST)
                    .build(),
                text);
    this.records = reader.iterator();
    this.header = header;
  }

  @Override
  public Optional<InputRow> next() {
    if (done) {
      return Optional.empty();
    }
    try {
      return columns == null ? first() : record(columns);
    } catch (CsvParseException e) {
      if (e.getCause() instanceof CannotReadException unread) {
        throw unread;
      }
      done = true;
      return Optional.of(broken(e));
    }
  }

  private Optional<InputRow> first() {
    if (!records.hasNext()) {
      done = true;
      return Optional.of(
          InputRow.broken(
              "",
              "is empty; a header with the column '%s' was expected".formatted(header.needed())));
    }
    List<Problem> problems = new ArrayList<>();
    columns = header.read(records.next().getFields(), problems);
    if (problems.isEmpty()) {
      return record(columns);
    }
    done = true;
    return Optional.of(InputRow.broken("line 1", problems));
  }

  private Optional<InputRow> record(Columns known) {
    return records.hasNext() ? Optional.of(row(known, records.next())) : Optional.empty();
  }

  private InputRow row(Columns known, CsvRecord record) {
    String place = "line " + record.getStartingLineNumber();
    if (record.getFieldCount() != known.count()) {
      return InputRow.broken(
          place,
          "has %s cells where the header has %s".formatted(record.getFieldCount(), known.count()));
    }
    if (record.getFields().stream().anyMatch(Utf8Reader::isMalformed)) {
      return InputRow.broken(place, "is not UTF-8 text");
    }
    return InputRow.of(
        place,
        known.tree(record.getFields()),
        pointer -> {
          String column = known.columnOf(pointer);
          return column.isEmpty() ? place : place + " column " + column;
        });
  }

  private static InputRow broken(CsvParseException problem) {
    String message = String.valueOf(problem.getMessage());
    Matcher line = LINE.matcher(message);
    String place = line.find() ? "line " + Long.parseLong(line.group(1)) : "";
    return InputRow.broken(place, what(message) + "; the rest was not read");
  }

  /** Says in our words what the parser found; its own words change with its version. */
  private static String what(String message) {
    if (message.contains("Unclosed")) {
      return "opens a quote and never closes it";
    }
    if (message.contains("after closing quote")) {
      return "goes on after a closing quote; a quote inside quotes is written twice";
    }
    if (message.contains("surpassed the maximum limit")) {
      return "has more than %s cells".formatted(MOST_CELLS);
    }
    return message.contains("max") ? InputRow.tooLong() : "is not valid CSV";
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
