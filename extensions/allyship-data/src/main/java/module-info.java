/**
 * Reads and writes files: behaviors, records and members, content packs, and the synthetic
 * organization.
 */
module org.allyship.data {
  requires transitive org.allyship.climate;
  requires transitive org.allyship.content;
  requires transitive org.allyship.scoring;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.allyship.data;
  exports org.allyship.data.pack;
  exports org.allyship.data.rules;
  exports org.allyship.data.run;
  exports org.allyship.data.sample;
  exports org.allyship.data.write;

  opens org.allyship.data to
      com.fasterxml.jackson.databind;
}
