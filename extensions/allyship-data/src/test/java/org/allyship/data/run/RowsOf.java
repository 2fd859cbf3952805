package org.allyship.data.run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.problem.InvalidInputException;
import org.allyship.data.InputFormat;
import org.allyship.data.RecordRow;
import org.allyship.data.rules.ReadingRules;

/**
 * What the reading of a text of records gives: the rows that count and the account, or a refusal.
 */
record RowsOf(List<RecordRow> used, String account, String problems) {
  static final String HEADER = "id,actor,date,perspective,reporter,act,status\n";

  static RowsOf records(String rows) {
    return records(rows, ReadingRules.standard());
  }

  static RowsOf records(String rows, ReadingRules rules) {
    return read(source(InputFormat.CSV, HEADER + rows), rules);
  }

  static InputSource source(InputFormat format, String text) {
    return new InputSource(
        "-",
        format,
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
        RunListener.NONE);
  }

  static RowsOf read(InputSource source, ReadingRules rules) {
    List<RecordRow> used = new ArrayList<>();
    try {
      RunResult result =
          RowFile.records(source, rules)
              .read(
                  "reading",
                  (location, row) -> {
                    used.add(row);
                    return RowUse.USED;
                  });
      return new RowsOf(
          used,
          result.account().render().strip(),
          result.isValid() ? "" : result.problems().render());
    } catch (InvalidInputException e) {
      return new RowsOf(List.of(), "", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
