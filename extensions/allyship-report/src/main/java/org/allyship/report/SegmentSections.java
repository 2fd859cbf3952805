package org.allyship.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.allyship.climate.ClimateFigures;
import org.allyship.climate.ClimatePeriod;
import org.allyship.climate.Share;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.report.page.Chart;
import org.allyship.report.page.Section;
import org.allyship.report.page.ShadedTable;
import org.allyship.report.text.PeriodNames;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.SegmentNames;
import org.allyship.report.text.ShareFormat;
import org.allyship.report.text.SuppressedFigures;
import org.allyship.scoring.person.Indicator;
import org.allyship.scoring.person.IndicatorGroup;

/** The segments of each breakdown, side by side in the order of their names. */
final class SegmentSections {
  /** How many rows of segments a page holds over all breakdowns; it says when there are more. */
  static final int MOST = 100;

  /** How many breakdowns a page holds. */
  static final int MOST_BREAKDOWNS = 12;

  /** The number of charts of differences that a page holds. */
  static final int MOST_COMPARED = 6;

  /** The indicators of segments that a page has room for: all but key features. */
  static final List<Indicator> INDICATORS =
      Arrays.stream(Indicator.values())
          .filter(Indicator::isShownOfSegments)
          .filter(indicator -> indicator.group() != IndicatorGroup.KEY_FEATURES)
          .toList();

  private final ReportText texts;
  private final ShareFormat shares;
  private final SegmentNames names;
  private final NamedClimate climate;
  private int compared;

  SegmentSections(ReportText texts, NamedClimate climate) {
    this.texts = texts;
    this.shares = new ShareFormat(texts);
    this.names = new SegmentNames(texts);
    this.climate = climate;
  }

  List<Section> sections() {
    Map<String, List<Cell<ClimateFigures>>> breakdowns = new LinkedHashMap<>();
    for (Cell<ClimateFigures> cell : climate.climate().cells()) {
      if (cell.keys().size() == 1) {
        breakdowns
            .computeIfAbsent(cell.keys().get(0).breakdown(), breakdown -> new ArrayList<>())
            .add(cell);
      }
    }
    List<List<Cell<ClimateFigures>>> shown =
        breakdowns.values().stream().limit(MOST_BREAKDOWNS).toList();
    int most = mostOfEach(shown.stream().map(List::size).toList());
    List<Section> sections = new ArrayList<>();
    shown.forEach(cells -> sections.add(section(cells, most)));
    if (breakdowns.size() > MOST_BREAKDOWNS) {
      sections.add(leftOut(breakdowns.size()));
    }
    return sections;
  }

  /** Returns how many rows of each breakdown there is room for, the same for all of them. */
  static int mostOfEach(List<Integer> sizes) {
    int most = MOST;
    while (sum(sizes, most) > MOST) {
      most--;
    }
    return most;
  }

  private static int sum(List<Integer> sizes, int most) {
    return sizes.stream().mapToInt(size -> Math.min(size, most)).sum();
  }

  private Section leftOut(int breakdowns) {
    return Section.of(texts.of("climate-more-breakdowns"))
        .say(
            texts.of(
                "climate-breakdowns-left-out", Map.of("most", MOST_BREAKDOWNS, "all", breakdowns)))
        .build();
  }

  private Section section(List<Cell<ClimateFigures>> cells, int most) {
    String name = ShareFormat.brief(climate.breakdown(cells.get(0).keys().get(0).breakdown()));
    Section.Builder section =
        Section.of(texts.of("climate-by", Map.of("breakdown", name)))
            .say(texts.of("climate-segments-order"));
    if (cells.size() > most) {
      section.say(
          texts.of(
              "climate-segments-left-out",
              Map.of("shown", most, "all", cells.size(), "more", cells.size() - most)));
    }
    segmentTable(section, name, rows(cells, most));
    compare(section, cells);
    return section.build();
  }

  /** Returns so many cells, in their order: those with figures before those without. */
  private static List<Cell<ClimateFigures>> rows(List<Cell<ClimateFigures>> cells, int most) {
    List<Cell<ClimateFigures>> kept =
        cells.stream()
            .sorted(Comparator.comparing(cell -> cell.result() instanceof Suppressed))
            .limit(most)
            .toList();
    return cells.stream().filter(kept::contains).toList();
  }

  private void compare(Section.Builder section, List<Cell<ClimateFigures>> cells) {
    List<Chart> charts = new DifferenceCharts(texts, climate.climate()).of(firsts(cells));
    if (charts.isEmpty()) {
      section.say(texts.of("climate-differences-none"));
    }
    int shown = Math.min(charts.size(), MOST_COMPARED - compared);
    compared += shown;
    if (shown < charts.size()) {
      section.say(texts.of("climate-differences-left-out", Map.of("most", MOST_COMPARED)));
    }
    charts.subList(0, shown).forEach(section::show);
  }

  /** Returns the first segment at each level, the topmost first. */
  private static List<CellKey> firsts(List<Cell<ClimateFigures>> cells) {
    Map<Integer, CellKey> firsts = new TreeMap<>();
    for (Cell<ClimateFigures> cell : cells) {
      CellKey part = cell.keys().get(0);
      firsts.putIfAbsent(part.values().get(0).size(), part);
    }
    return List.copyOf(firsts.values());
  }

  private void segmentTable(
      Section.Builder section, String breakdown, List<Cell<ClimateFigures>> cells) {
    List<Indicator> indicators =
        INDICATORS.stream().filter(indicator -> isShown(indicator, cells)).toList();
    List<String> hidden =
        INDICATORS.stream()
            .filter(indicator -> !indicators.contains(indicator))
            .map(indicator -> texts.label(indicator))
            .toList();
    List<String> columns = new ArrayList<>();
    columns.add(breakdown);
    columns.add(texts.of("climate-people-column"));
    indicators.forEach(indicator -> columns.add(texts.label(indicator)));
    section.show(
        new ShadedTable(
            texts.of("climate-segments", Map.of("period", period())),
            texts.of("climate-segments-reading"),
            facts(hidden),
            columns,
            cells.stream().map(cell -> line(cell, indicators)).toList()));
  }

  private String period() {
    List<QuarterRange> periods = climate.climate().periods();
    return new PeriodNames(texts).name(periods.get(periods.size() - 1));
  }

  private String facts(List<String> hidden) {
    String facts = texts.sentence(shares.notShown(SuppressionReason.PROTECTED)) + ".";
    return hidden.isEmpty() ? facts : facts + " " + SuppressedFigures.throughout(texts, hidden);
  }

  private static boolean isShown(Indicator indicator, List<Cell<ClimateFigures>> cells) {
    return cells.stream()
        .anyMatch(
            cell ->
                cell.result() instanceof Published<ClimateFigures> published
                    && of(published.figure(), indicator) instanceof Published);
  }

  private static CellResult<Share> of(ClimateFigures figures, Indicator indicator) {
    List<ClimatePeriod> periods = figures.periods();
    return Objects.requireNonNull(periods.get(periods.size() - 1).indicators().get(indicator));
  }

  private ShadedTable.Line line(Cell<ClimateFigures> cell, List<Indicator> indicators) {
    List<ShadedTable.Cell> cells = new ArrayList<>();
    if (cell.result() instanceof Published<ClimateFigures> published) {
      cells.add(ShadedTable.Cell.plain(texts.count(published.people())));
      indicators.forEach(indicator -> cells.add(shares.cell(of(published.figure(), indicator))));
    } else if (cell.result() instanceof Suppressed<ClimateFigures> suppressed) {
      cells.add(ShadedTable.Cell.suppressed(shares.notShown(suppressed.reason())));
    }
    return new ShadedTable.Line(names.name(cell.keys().get(0)), cells);
  }
}
