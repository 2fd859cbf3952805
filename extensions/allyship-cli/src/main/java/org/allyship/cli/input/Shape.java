package org.allyship.cli.input;

import java.util.List;

/** What the records of an input are to become. */
enum Shape {
  /** Behaviors; the columns of labels are read past. */
  BEHAVIOR("/behavior", List.of("act")),
  /** Labeled behaviors. */
  LABELED("", List.of("act", "label"));

  private final String root;
  private final List<String> requiredColumns;

  Shape(String root, List<String> requiredColumns) {
    this.root = root;
    this.requiredColumns = requiredColumns;
  }

  /** The JSON Pointer of what is wanted in the tree that a table's record becomes. */
  String root() {
    return root;
  }

  /** The columns that a table must have. */
  List<String> requiredColumns() {
    return requiredColumns;
  }
}
