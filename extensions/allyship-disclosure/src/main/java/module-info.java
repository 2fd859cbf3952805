/** Statistical disclosure control: which figures of tables about people may be published. */
module org.allyship.disclosure {
  requires transitive org.allyship.core;
  requires com.fasterxml.jackson.annotation;

  exports org.allyship.disclosure;

  opens org.allyship.disclosure to
      com.fasterxml.jackson.databind;
}
