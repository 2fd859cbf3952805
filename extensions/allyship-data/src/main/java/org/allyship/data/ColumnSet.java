package org.allyship.data;

import java.util.List;
import java.util.function.Consumer;

/** The columns that a table can have, by what is read from it. */
enum ColumnSet implements Columns.Header {
  /** Behaviors. */
  BEHAVIOR("/behavior", List.of("act"), List.of()),
  /** Labeled behaviors. */
  LABELED("", List.of("act", "label"), List.of("label", "grade", "kind", "sourceLabel", "source")),
  /** Behaviors with their status. */
  RECORDED("", List.of("act"), List.of("status"));

  private final String root;
  private final List<String> requiredColumns;
  private final List<String> furtherColumns;

  ColumnSet(String root, List<String> requiredColumns, List<String> furtherColumns) {
    this.root = root;
    this.requiredColumns = requiredColumns;
    this.furtherColumns = furtherColumns;
  }

  @Override
  public Columns read(List<String> header, Consumer<String> problems) {
    return BehaviorColumns.of(header, this, problems);
  }

  @Override
  public String needed() {
    return requiredColumns.get(0);
  }

  @Override
  public boolean ignoresOthers() {
    return false;
  }

  /** Returns the JSON Pointer of the value in the tree of a record. */
  String root() {
    return root;
  }

  /** Returns the columns that a table must have. */
  List<String> requiredColumns() {
    return requiredColumns;
  }

  /**
   * Returns the columns that a table can have in addition to those of a behavior; other known
   * columns are ignored.
   */
  List<String> furtherColumns() {
    return furtherColumns;
  }
}
