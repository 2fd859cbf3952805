/** The engine: places a behavior on the spectrum and explains why. */
module org.allyship.scoring {
  requires transitive org.allyship.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires org.apache.commons.statistics.distribution;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.allyship.scoring;
  exports org.allyship.scoring.competency;
  exports org.allyship.scoring.person;
  exports org.allyship.scoring.steps;

  opens org.allyship.scoring to
      com.fasterxml.jackson.databind;
  opens org.allyship.scoring.competency to
      com.fasterxml.jackson.databind;
  opens org.allyship.scoring.person to
      com.fasterxml.jackson.databind;
  opens org.allyship.scoring.person.internal to
      com.fasterxml.jackson.databind;
  opens org.allyship.scoring.steps to
      com.fasterxml.jackson.databind;
}
