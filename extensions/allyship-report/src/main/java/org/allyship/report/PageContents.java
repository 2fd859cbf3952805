package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import org.allyship.report.page.Section;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Provenance;

/**
 * What a report is about, before it says how it was made.
 *
 * @param kicker what kind of report it is
 * @param title what it is about
 * @param lead what it says, in short
 * @param sections the sections
 * @param method how its figures are to be read
 * @param use what it may be used for
 * @param provenance what it was made with
 */
record PageContents(
    String kicker,
    String title,
    List<String> lead,
    List<Section> sections,
    List<String> method,
    IntendedUse use,
    Provenance provenance) {

  /** Returns the same with one more section at the end. */
  PageContents with(Section section) {
    List<Section> all = new ArrayList<>(sections);
    all.add(section);
    return new PageContents(kicker, title, lead, all, method, use, provenance);
  }
}
