package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.internal.SafeText;
import org.allyship.report.page.Chart;
import org.allyship.report.page.Page;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.page.SectionItem;
import org.allyship.report.page.ShadedTable;
import org.allyship.report.presentation.Presentation;
import org.allyship.report.presentation.PresentationSection;
import org.allyship.report.presentation.PresentationTable;

/** Takes the texts and figures of a page out of its layout. */
final class Presenter {
  private Presenter() {}

  static Presentation of(Page page) {
    return new Presentation(
        SafeText.sanitize(page.title()),
        page.lead().stream().map(SafeText::sanitize).toList(),
        page.sections().stream().map(Presenter::of).toList(),
        page.notes().stream().map(Presenter::of).toList());
  }

  private static PresentationSection of(Section section) {
    return new PresentationSection(
        SafeText.sanitize(section.heading()),
        section.paragraphs().stream().map(SafeText::sanitize).toList(),
        section.points().stream().map(SafeText::sanitize).toList(),
        section.items().stream().map(Presenter::of).toList());
  }

  private static PresentationTable of(SectionItem item) {
    if (item instanceof Chart chart) {
      return table(chart.title(), chart.facts(), chart.figures().columns(), chart.figures().rows());
    }
    if (item instanceof ShadedTable shaded) {
      return table(
          shaded.caption(),
          shaded.facts(),
          shaded.columns(),
          shaded.rows().stream().map(row -> cells(row, shaded.columns().size())).toList());
    }
    PageTable table = (PageTable) item;
    return table(table.caption(), "", table.columns(), table.rows());
  }

  private static PresentationTable table(
      String caption, String facts, List<String> columns, List<List<String>> rows) {
    return new PresentationTable(
        SafeText.sanitize(caption),
        SafeText.sanitize(facts),
        columns.stream().map(SafeText::sanitize).toList(),
        rows.stream().map(row -> row.stream().map(SafeText::sanitize).toList()).toList());
  }

  /** Returns the name and the cells of a row; a cell that takes all columns fills the first. */
  private static List<String> cells(ShadedTable.Line row, int columns) {
    List<String> cells = new ArrayList<>(List.of(row.name()));
    row.cells().forEach(cell -> cells.add(cell.figure()));
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells;
  }
}
