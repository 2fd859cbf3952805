package org.allyship.content.internal;

/** Reads a value from the fields of an object. */
interface Form<T> {
  /**
   * Reads a value. It reads every field that the object may have before it builds the value.
   *
   * @throws IllegalArgumentException if the fields do not fit together
   */
  T read(Fields fields);
}
