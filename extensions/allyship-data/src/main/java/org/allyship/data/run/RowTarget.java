package org.allyship.data.run;

/**
 * Receives the valid rows of a file, each once.
 *
 * @param <T> the type of a row
 */
@FunctionalInterface
public interface RowTarget<T> {

  /**
   * Takes a row.
   *
   * @param location its location in the file, such as {@code line 3} or {@code /3}; empty if it is
   *     the whole file
   * @return what was done with it
   * @throws IllegalArgumentException if it is invalid
   */
  RowUse take(String location, T row);
}
