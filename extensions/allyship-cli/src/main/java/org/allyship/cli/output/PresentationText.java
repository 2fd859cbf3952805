package org.allyship.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.allyship.cli.console.TextPage;
import org.allyship.cli.console.TextTable;
import org.allyship.content.LocalizedText;
import org.allyship.report.Report;
import org.allyship.report.presentation.Presentation;
import org.allyship.report.presentation.PresentationSection;
import org.allyship.report.presentation.PresentationTable;

/** Lays out a report as lines of text; what it says is decided by the report. */
public final class PresentationText {
  private static final String POINT = "  - ";
  private static final String INDENT = "    ";

  private final int columns;

  /** Lays out lines of about that length. */
  public PresentationText(int columns) {
    this.columns = columns;
  }

  /** Returns the whole report in some language, and where its words come from. */
  public String of(Report report, Content content) {
    Presentation presentation = report.presentation(content.words());
    TextPage page = new TextPage(columns).line(presentation.title()).line("");
    presentation.summary().forEach(sentence -> page.paragraph("", sentence));
    presentation.sections().forEach(section -> add(page, section));
    presentation.notes().forEach(section -> add(page, section));
    return page.line("").paragraph("", content.origin()).toString();
  }

  /** Returns the lines of a report without its title and notes. */
  public List<String> lines(Report report, LocalizedText text) {
    Presentation presentation = report.presentation(text);
    TextPage page = new TextPage(columns);
    presentation.summary().forEach(sentence -> page.paragraph("", sentence));
    presentation.sections().forEach(section -> add(page, section));
    return page.toString().lines().toList();
  }

  private void add(TextPage page, PresentationSection section) {
    page.heading(section.heading());
    section.paragraphs().forEach(page::paragraph);
    section.points().forEach(point -> page.paragraph(POINT, point));
    section.tables().forEach(table -> add(page, table));
  }

  private void add(TextPage page, PresentationTable table) {
    page.line("").paragraph(table.caption());
    if (!table.facts().isEmpty()) {
      page.paragraph(table.facts());
    }
    TextTable lines = new TextTable();
    if (!table.columns().isEmpty()) {
      lines.row(table.columns());
    }
    table.rows().forEach(lines::row);
    if (table.columns().isEmpty() || lines.width() > page.width()) {
      stack(page, table);
    } else {
      page.lines(lines.toString());
    }
  }

  /** Adds the cells of each row under its name, as they are too wide to be next to each other. */
  private static void stack(TextPage page, PresentationTable table) {
    for (List<String> row : table.rows()) {
      if (table.columns().isEmpty()) {
        page.paragraph(POINT, String.join(": ", row));
        continue;
      }
      page.paragraph(POINT, row.get(0));
      List<String> cells = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          cells.add(table.columns().get(i) + ": " + row.get(i));
        }
      }
      cells.forEach(cell -> page.paragraph(INDENT, cell));
    }
  }
}
