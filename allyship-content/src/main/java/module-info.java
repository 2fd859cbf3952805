/** The bundled content: actions, challenges, ways to interrupt, the codebook, the reference set. */
module org.allyship.content {
  requires transitive org.allyship.core;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires de.siegmar.fastcsv;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.allyship.content;

  opens org.allyship.content to
      com.fasterxml.jackson.databind;
}
