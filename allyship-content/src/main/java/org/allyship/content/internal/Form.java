package org.allyship.content.internal;

/** How a value is read from the fields of an object. */
interface Form<T> {
  /**
   * Reads a value. Takes every field that there can be before it builds anything.
   *
   * @throws IllegalArgumentException if the fields do not go together
   */
  T read(Fields fields);
}
