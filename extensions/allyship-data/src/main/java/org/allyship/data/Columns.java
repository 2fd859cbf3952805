package org.allyship.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/** The columns of one file: where each cell belongs in the tree of a record. */
interface Columns {
  /** Returns the number of columns. */
  int count();

  /** Returns the column that a JSON Pointer into the tree came from; empty when from none. */
  String columnOf(String pointer);

  /** Returns the tree of a record with that number of cells. */
  JsonNode tree(List<String> cells);

  /** Reads headers. */
  interface Header {
    /** Returns the columns that a header names; adds its problems. */
    Columns read(List<String> header, Consumer<String> problems);

    /** Returns a column that every header must have. */
    String needed();

    /** Returns whether columns that the header does not know are ignored. */
    boolean ignoresOthers();
  }
}
