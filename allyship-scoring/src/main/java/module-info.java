/** The engine: places a behavior on the spectrum and explains why. */
module org.allyship.scoring {
  requires transitive org.allyship.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.allyship.scoring;

  opens org.allyship.scoring to
      com.fasterxml.jackson.databind;
}
