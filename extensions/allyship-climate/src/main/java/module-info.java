/** The allyship climate of a group, protected by disclosure control. */
module org.allyship.climate {
  requires transitive org.allyship.disclosure;
  requires transitive org.allyship.scoring;
  requires com.fasterxml.jackson.annotation;
  requires org.apache.commons.statistics.distribution;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.allyship.climate;

  opens org.allyship.climate to
      com.fasterxml.jackson.databind;
}
