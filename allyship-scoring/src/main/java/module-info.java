/** The engine: places a behavior on the spectrum and explains why. */
module org.allyship.scoring {
  requires transitive org.allyship.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires org.apache.commons.statistics.distribution;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.allyship.scoring;
  exports org.allyship.scoring.climate;
  exports org.allyship.scoring.disclosure;
  exports org.allyship.scoring.pattern;

  opens org.allyship.scoring to
      com.fasterxml.jackson.databind;
  opens org.allyship.scoring.climate to
      com.fasterxml.jackson.databind;
  opens org.allyship.scoring.disclosure to
      com.fasterxml.jackson.databind;
  opens org.allyship.scoring.pattern to
      com.fasterxml.jackson.databind;
}
