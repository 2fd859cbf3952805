/** Statistical disclosure control: which figures of tables about people may be published. */
module org.allyship.disclosure {
  requires transitive org.allyship.core;
  requires com.fasterxml.jackson.annotation;

  exports org.allyship.disclosure;
  exports org.allyship.disclosure.perturbed;
  exports org.allyship.disclosure.internal to
      org.allyship.climate;

  opens org.allyship.disclosure to
      com.fasterxml.jackson.databind;
}
