package org.allyship.scoring.person.internal;

/** Says why a stored state cannot be read, and what to do. */
final class StateRefusal {
  /** The name of a state in messages. */
  static final String WHAT = "the state of a person";

  private StateRefusal() {}

  static String ofFormat(int format, int expected) {
    return "has format %s, and this library reads format %s; read it with the version that wrote it, or make it again from its records"
        .formatted(format, expected);
  }

  /**
   * Says that a state was placed by another model.
   *
   * @param model the SHA-256 of that model, or its beginning
   * @param expected that of the model given
   */
  static String ofModel(String model, String expected) {
    return "was placed by the model with SHA-256 %s, and the model given has %s; give that model, or make the state again from its records"
        .formatted(model, expected);
  }
}
