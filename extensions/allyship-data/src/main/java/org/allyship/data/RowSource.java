package org.allyship.data;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of an input, in their order. */
interface RowSource extends Closeable {
  /**
   * Returns the next record, or empty at the end. If the end of a record cannot be found, it is the
   * last one, and its problem says that the rest was not read.
   */
  Optional<InputRow> next() throws IOException;

  /** Returns the number of rows so far whose cells were all empty. */
  default long blankRows() {
    return 0;
  }

  /** Returns the number of rows so far that were titles above the header, or repeated it. */
  default long headerRows() {
    return 0;
  }
}
