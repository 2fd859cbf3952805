package org.allyship.data;

import java.util.List;
import org.allyship.core.json.Problem;

/** What the records of an input are to become. */
enum ColumnSet implements Columns.Header {
  /** Behaviors. */
  BEHAVIOR("/behavior", List.of("act"), List.of()),
  /** Labeled behaviors. */
  LABELED("", List.of("act", "label"), List.of("label", "grade", "kind", "sourceLabel", "source")),
  /** Behaviors with their status. */
  RECORDED("", List.of("act"), List.of("status"));

  private final String root;
  private final List<String> requiredColumns;
  private final List<String> columnsBesideBehavior;

  ColumnSet(String root, List<String> requiredColumns, List<String> columnsBesideBehavior) {
    this.root = root;
    this.requiredColumns = requiredColumns;
    this.columnsBesideBehavior = columnsBesideBehavior;
  }

  @Override
  public Columns read(List<String> header, List<Problem> problems) {
    return BehaviorColumns.of(header, this, problems);
  }

  @Override
  public String needed() {
    return requiredColumns.get(0);
  }

  /** The JSON Pointer of what is wanted in the tree that a table's record becomes. */
  String root() {
    return root;
  }

  /** The columns that a table must have. */
  List<String> requiredColumns() {
    return requiredColumns;
  }

  /**
   * The columns that a table may have beside those of a behavior; other known ones are read past.
   */
  List<String> columnsBesideBehavior() {
    return columnsBesideBehavior;
  }
}
