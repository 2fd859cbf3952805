package org.allyship.report.page;

import java.util.List;

/**
 * A whole page.
 *
 * @param language the BCP 47 tag of its words
 * @param direction {@code ltr} or {@code rtl}
 * @param kicker what kind of report it is
 * @param title what it is about
 * @param lead what it says, in short
 * @param sections the sections
 * @param notes who can see it, how it was made and what with
 */
public record Page(
    String language,
    String direction,
    String kicker,
    String title,
    List<String> lead,
    List<Section> sections,
    List<Section> notes) {
  /** Copies the collections. */
  public Page {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }
}
