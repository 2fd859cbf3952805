/** Reports that people like to look at: self-contained HTML with pictures. */
module org.allyship.report {
  requires transitive org.allyship.climate;
  requires transitive org.allyship.content;
  requires transitive org.allyship.scoring;
  requires com.fasterxml.jackson.databind;
  requires com.ibm.icu;
  requires gg.jte.runtime;

  exports org.allyship.report;
}
