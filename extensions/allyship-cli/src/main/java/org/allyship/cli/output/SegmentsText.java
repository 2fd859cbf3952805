package org.allyship.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateFigures;
import org.allyship.climate.ClimatePeriod;
import org.allyship.climate.GroupDifference;
import org.allyship.core.internal.SafeText;
import org.allyship.core.time.QuarterRange;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.scoring.person.Indicator;

/** The segments of a breakdown in the last period; those of a nested one under what they are in. */
final class SegmentsText {
  /** Some of those that can be shown of segments. */
  static final List<Indicator> SIGNS =
      List.of(
          Indicator.OBSERVED_ALLYSHIP,
          Indicator.OBSERVED_ADVOCACY,
          Indicator.SELF_REPORTS_MORE,
          Indicator.SUSTAINED_RISK,
          Indicator.LISTENING);

  private static final int HEADER_WIDTH = 14;
  private static final String INDENT = "  ";
  private static final String BELOW = " / ";
  private static final String AND = " + ";

  /** Behind whatever a value can be called: it holds no control characters. */
  private static final String LAST = "\uffff";

  private final Content content;
  private final Climate climate;
  private final String breakdown;
  private final QuarterRange period;
  private final Map<CellKey, CellResult<ClimateFigures>> segments = new LinkedHashMap<>();

  SegmentsText(Content content, Climate climate, String breakdown) {
    this.content = content;
    this.climate = climate;
    this.breakdown = breakdown;
    this.period = climate.periods().get(climate.periods().size() - 1);
  }

  void add(CellKey segment, CellResult<ClimateFigures> result) {
    segments.put(segment, result);
  }

  void addTo(TextPage page) {
    TextTable table = new TextTable();
    header().forEach(table::row);
    segments.keySet().stream()
        .sorted(Comparator.comparing(SegmentsText::place, SegmentsText::inTree))
        .forEach(segment -> table.row(row(segment, Objects.requireNonNull(segments.get(segment)))));
    page.heading("By %s, %s".formatted(SafeText.sanitize(breakdown), CountText.name(period)))
        .lines(table.toString());
    List<String> levels = List.of(breakdown.split("/", -1));
    for (int depth = 1; depth <= levels.size(); depth++) {
      gaps(page, levels.get(depth - 1), depth);
    }
  }

  /** Several values that are shown together stand behind the first of them and what is in it. */
  private static List<String> place(CellKey segment) {
    List<String> place = new ArrayList<>(segment.values().get(0));
    if (segment.values().size() > 1) {
      place.add(LAST);
    }
    return place;
  }

  private static int inTree(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  /** Labels are long; they are set over several lines. */
  private List<List<String>> header() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(List.of(""));
    cells.add(List.of("people"));
    SIGNS.forEach(indicator -> cells.add(TableCells.wrap(content.label(indicator), HEADER_WIDTH)));
    int lines = cells.stream().mapToInt(List::size).max().orElse(1);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      int line = i - lines;
      rows.add(cells.stream().map(cell -> at(cell, cell.size() + line)).toList());
    }
    return rows;
  }

  private static String at(List<String> lines, int place) {
    return place < 0 ? "" : lines.get(place);
  }

  private List<String> row(CellKey segment, CellResult<ClimateFigures> result) {
    int depth = segment.values().get(0).size();
    List<String> row = new ArrayList<>(List.of(INDENT.repeat(depth - 1) + nameInTree(segment)));
    if (result instanceof Published<ClimateFigures> published) {
      List<ClimatePeriod> periods = published.figure().periods();
      ClimatePeriod figures = periods.get(periods.size() - 1);
      row.add(String.valueOf(published.people()));
      SIGNS.forEach(
          indicator ->
              row.add(
                  CountText.beside(Objects.requireNonNull(figures.indicators().get(indicator)))));
    } else {
      row.add(CountText.WITHHELD);
      SIGNS.forEach(indicator -> row.add(""));
    }
    return row;
  }

  /** Returns the name of a segment under what it is in. */
  private static String nameInTree(CellKey segment) {
    return isWithin(segment, above(segment)) ? lastNames(segment) : name(segment);
  }

  /** Returns the name of a segment; of several shown together, all their names. */
  private static String name(CellKey segment) {
    List<String> above = above(segment);
    if (!isWithin(segment, above)) {
      return segment.values().stream()
          .map(path -> String.join(BELOW, path))
          .collect(Collectors.joining(AND));
    }
    String names = lastNames(segment);
    return above.isEmpty() ? names : String.join(BELOW, above) + BELOW + names;
  }

  private static List<String> above(CellKey segment) {
    List<String> first = segment.values().get(0);
    return first.subList(0, first.size() - 1);
  }

  private static boolean isWithin(CellKey segment, List<String> above) {
    return segment.values().stream()
        .allMatch(path -> path.subList(0, path.size() - 1).equals(above));
  }

  private static String lastNames(CellKey segment) {
    return segment.values().stream()
        .map(path -> path.get(path.size() - 1))
        .collect(Collectors.joining(AND));
  }

  /** Of each sign, the two segments of a level that are furthest apart. */
  private void gaps(TextPage page, String level, int depth) {
    List<GroupDifference> gaps =
        SIGNS.stream()
            .flatMap(
                indicator ->
                    climate.largestDifference(breakdown, depth, indicator, period).stream())
            .toList();
    if (!gaps.isEmpty()) {
      page.line("")
          .paragraph("Furthest apart by %s, in percentage points:".formatted(level))
          .line("");
      gaps.forEach(
          difference ->
              page.paragraph("  %-12s  ".formatted(points(difference)), between(difference)));
    }
  }

  private static String points(GroupDifference difference) {
    return String.format(
        Locale.ROOT,
        "%.0f [%.0f, %.0f]",
        100 * difference.difference(),
        100 * difference.low(),
        100 * difference.high());
  }

  private String between(GroupDifference difference) {
    return "%s: %s in %s, %s in %s%s"
        .formatted(
            content.label(difference.indicator()),
            CountText.percent(difference.lowerShare()),
            name(difference.lower()),
            CountText.percent(difference.higherShare()),
            name(difference.higher()),
            difference.low() > 0 ? "" : "; no reliable difference");
  }
}
