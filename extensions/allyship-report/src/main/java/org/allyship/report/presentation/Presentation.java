package org.allyship.report.presentation;

import java.util.List;

/**
 * A report as plain text, in one language. Texts of a host are sanitized, so that no control
 * character is left.
 *
 * @param title what the report is about
 * @param summary the most important sentences
 * @param sections the sections, in the order of the page
 * @param notes who may see the report, how it was made and what with
 */
public record Presentation(
    String title,
    List<String> summary,
    List<PresentationSection> sections,
    List<PresentationSection> notes) {
  /** Copies the lists. */
  public Presentation {
    summary = List.copyOf(summary);
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }
}
