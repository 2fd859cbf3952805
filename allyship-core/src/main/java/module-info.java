/** The basic types of the library: what people do, who reports it, and what prevents it. */
module org.allyship.core {
  requires transitive org.jspecify;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.allyship.core;
  exports org.allyship.core.catalog;
  exports org.allyship.core.framework;
  exports org.allyship.core.record;
  exports org.allyship.core.json;
  exports org.allyship.core.plan;
  exports org.allyship.core.problem;
  exports org.allyship.core.questionnaire;
  exports org.allyship.core.knowledge;
  exports org.allyship.core.labeled;
  exports org.allyship.core.role;
  exports org.allyship.core.time;
  exports org.allyship.core.internal to
      org.allyship.audit,
      org.allyship.climate,
      org.allyship.content,
      org.allyship.data,
      org.allyship.disclosure,
      org.allyship.report,
      org.allyship.scoring;

  opens org.allyship.core to
      com.fasterxml.jackson.databind;
  opens org.allyship.core.catalog to
      com.fasterxml.jackson.databind;
  opens org.allyship.core.framework to
      com.fasterxml.jackson.databind;
  opens org.allyship.core.record to
      com.fasterxml.jackson.databind;
  opens org.allyship.core.plan to
      com.fasterxml.jackson.databind;
  opens org.allyship.core.questionnaire to
      com.fasterxml.jackson.databind;
  opens org.allyship.core.knowledge to
      com.fasterxml.jackson.databind;
}
