package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.allyship.core.json.Problem;

/** The columns of one file: where each cell belongs in the tree of a record. */
interface Columns {
  /** How many there are. */
  int count();

  /** Returns the column that a JSON Pointer into the tree came from; empty when from none. */
  String columnOf(String pointer);

  /** Returns the tree of a record with as many cells. */
  JsonNode tree(List<String> cells);

  /** What a header can say. */
  interface Header {
    /** Returns the columns that a header names; adds all that is wrong with it to the problems. */
    Columns read(List<String> header, List<Problem> problems);

    /** A column that no header can do without. */
    String needed();
  }
}
