/** Keeps what was recorded in a hash-chained log that can forget a person. */
module org.allyship.audit {
  requires transitive org.allyship.core;

  exports org.allyship.audit;

  opens org.allyship.audit to
      com.fasterxml.jackson.databind;
}
