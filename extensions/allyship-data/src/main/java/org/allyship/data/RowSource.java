package org.allyship.data;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of an input, in their order. */
interface RowSource extends Closeable {
  /**
   * Returns the next record, or empty at the end. After a record that cannot be told from the next
   * one, the end comes at once, and the record's problem says so.
   */
  Optional<InputRow> next() throws IOException;
}
