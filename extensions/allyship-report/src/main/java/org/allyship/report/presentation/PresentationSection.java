package org.allyship.report.presentation;

import java.util.List;

/**
 * A section of a report as plain text.
 *
 * @param heading the heading
 * @param paragraphs the sentences that come first
 * @param points the points of a list
 * @param tables the figures
 */
public record PresentationSection(
    String heading, List<String> paragraphs, List<String> points, List<PresentationTable> tables) {
  /** Copies the lists. */
  public PresentationSection {
    paragraphs = List.copyOf(paragraphs);
    points = List.copyOf(points);
    tables = List.copyOf(tables);
  }
}
