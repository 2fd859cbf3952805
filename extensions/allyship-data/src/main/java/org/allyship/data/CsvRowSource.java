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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allyship.core.problem.Problem;
import org.allyship.data.rules.ReadingRules;
import org.allyship.data.text.Spelling;
import org.allyship.data.text.Utf8Reader;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with a header. Titles above the header, rows of empty cells and repeated
 * headers are no rows; they are counted.
 */
final class CsvRowSource implements RowSource {
  private static final int MOST_CELLS = 10_000;
  private static final int MOST_TITLES = 10;

  /** The parser writes its numbers with the digits of the machine's language. */
  private static final Pattern LINE = Pattern.compile("starting at line (\\p{Nd}+)");

  private final CsvReader<CsvRecord> reader;
  private final Iterator<CsvRecord> records;
  private final Columns.Header header;
  private final Set<String> noAnswer;
  private List<String> names = List.of();
  private @Nullable Columns columns;
  private long blank;
  private long headers;
  private boolean done;

  CsvRowSource(Reader text, char separator, Columns.Header header, ReadingRules rules) {
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
    this.noAnswer = rules.noAnswer();
  }

  @Override
  public Optional<InputRow> next() {
    if (done) {
      return Optional.empty();
    }
    try {
      return columns == null ? first() : following(columns);
    } catch (CsvParseException e) {
      if (e.getCause() instanceof CannotReadException unread) {
        throw unread;
      }
      done = true;
      return Optional.of(broken(e));
    }
  }

  @Override
  public long blankRows() {
    return blank;
  }

  @Override
  public long headerRows() {
    return headers;
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
    CsvRecord found = header();
    String place = "line " + found.getStartingLineNumber();
    names = trimmed(found.getFields());
    if (names.stream().anyMatch(Utf8Reader::isMalformed)) {
      done = true;
      return Optional.of(InputRow.broken(place, notUtf8()));
    }
    Columns known = header.read(names, problem -> problems.add(new Problem(place, problem)));
    columns = known;
    if (problems.isEmpty()) {
      return following(known);
    }
    done = true;
    return Optional.of(InputRow.broken(place, problems));
  }

  /** Returns the first row that has the column needed, or else the first row. */
  private CsvRecord header() {
    CsvRecord first = records.next();
    CsvRecord each = first;
    for (int i = 0; i < MOST_TITLES && records.hasNext(); i++) {
      if (isHeader(each.getFields())) {
        headers += i;
        return each;
      }
      each = records.next();
    }
    return isHeader(each.getFields()) ? each : first;
  }

  private boolean isHeader(List<String> cells) {
    String needed = Spelling.columnForm(header.needed());
    return cells.stream().anyMatch(cell -> Spelling.columnForm(cell).equals(needed));
  }

  private Optional<InputRow> following(Columns known) {
    while (records.hasNext()) {
      CsvRecord record = records.next();
      List<String> cells = trimmed(record.getFields());
      if (isBlank(cells)) {
        blank++;
      } else if (isRepeatedHeader(cells)) {
        headers++;
      } else {
        return Optional.of(row(known, "line " + record.getStartingLineNumber(), cells));
      }
    }
    return Optional.empty();
  }

  /** Returns the cells without spaces at their ends; a word for no answer is an empty cell. */
  private List<String> trimmed(List<String> cells) {
    List<String> trimmed = new ArrayList<>(cells.size());
    for (String cell : cells) {
      String text = Spelling.trimmed(cell);
      trimmed.add(noAnswer.contains(text) ? "" : text);
    }
    return trimmed;
  }

  private static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private boolean isRepeatedHeader(List<String> cells) {
    if (cells.size() < names.size()) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!cells.get(i).equalsIgnoreCase(names.get(i))) {
        return false;
      }
    }
    return true;
  }

  private InputRow row(Columns known, String place, List<String> cells) {
    int count = known.count();
    if (cells.size() < count || !isBlank(cells.subList(count, cells.size()))) {
      return InputRow.broken(
          place, "has %s cells where the header has %s".formatted(cells.size(), count));
    }
    if (cells.stream().anyMatch(Utf8Reader::isMalformed)) {
      return InputRow.broken(place, notUtf8());
    }
    for (int i = 0; i < count && !header.ignoresOthers(); i++) {
      if (names.get(i).isEmpty() && !cells.get(i).isEmpty()) {
        return InputRow.broken(
            place, "has a value in column %s, which has no name".formatted(i + 1));
      }
    }
    return InputRow.of(
        place,
        known.tree(cells),
        pointer -> {
          String column = known.columnOf(pointer);
          return column.isEmpty() ? place : place + " column " + column;
        });
  }

  static String notUtf8() {
    return "is not UTF-8 text; save the file as UTF-8, or give --encoding, such as windows-1252";
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
