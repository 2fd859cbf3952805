/** The bundled content in several languages, how packs are read, and the reference set. */
module org.allyship.content {
  requires transitive org.allyship.core;
  requires com.fasterxml.jackson.databind;
  requires com.ibm.icu;
  requires de.siegmar.fastcsv;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.allyship.content;
  exports org.allyship.content.search;
  exports org.allyship.content.text;
}
