/**
 * Reports for people to read: self-contained HTML pages with charts, and the same as plain text.
 */
module org.allyship.report {
  requires transitive org.allyship.climate;
  requires transitive org.allyship.content;
  requires transitive org.allyship.scoring;
  requires com.fasterxml.jackson.databind;
  requires com.ibm.icu;
  requires gg.jte.runtime;

  exports org.allyship.report;
  exports org.allyship.report.presentation;
}
