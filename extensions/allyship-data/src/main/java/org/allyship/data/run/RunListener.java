package org.allyship.data.run;

import java.io.Closeable;

/** Follows how far a run has read its files, for example to show it to a user. */
@FunctionalInterface
public interface RunListener {
  /** A listener that does nothing. */
  RunListener NONE = task -> new Pass() {};

  /**
   * Is called when a run begins to read a file.
   *
   * @param task what the run does with it, such as {@code placing} or {@code reading again}
   * @return the listener for the records of the file
   */
  Pass begin(String task);

  /** Follows one pass over a file. */
  interface Pass extends Closeable {
    /** Is called after each record. */
    default void step() {}

    /** Is called at the end of the file. */
    @Override
    default void close() {}
  }
}
