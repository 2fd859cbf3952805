package org.allyship.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.core.internal.Excerpt;
import org.allyship.scoring.climate.Climate;
import org.allyship.scoring.climate.ClimateFigures;
import org.allyship.scoring.climate.EquityGap;
import org.allyship.scoring.climate.PeriodFigures;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Part;
import org.allyship.scoring.disclosure.Reported;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.Sign;

/** The segments of a breakdown in the last period; those of a nested one under what they are in. */
final class SegmentsText {
  /** Some of those that can be shown of segments. */
  static final List<Sign> SIGNS =
      List.of(
          Sign.SHOWS_ALLYSHIP, Sign.SHOWS_ADVOCACY, Sign.SAYS_MORE, Sign.STRAIN, Sign.LISTENING);

  private static final int HEADER_WIDTH = 14;
  private static final String INDENT = "  ";
  private static final String BELOW = " / ";
  private static final String AND = " + ";

  /** Behind whatever a value can be called: it holds no control characters. */
  private static final String LAST = "\uffff";

  private final Content content;
  private final Climate climate;
  private final String breakdown;
  private final Quarters period;
  private final Map<Part, Disclosed<ClimateFigures>> segments = new LinkedHashMap<>();

  SegmentsText(Content content, Climate climate, String breakdown) {
    this.content = content;
    this.climate = climate;
    this.breakdown = breakdown;
    this.period = climate.periods().get(climate.periods().size() - 1);
  }

  void add(Part segment, Disclosed<ClimateFigures> shown) {
    segments.put(segment, shown);
  }

  void addTo(Page page) {
    TextTable table = new TextTable();
    header().forEach(table::row);
    segments.keySet().stream()
        .sorted(Comparator.comparing(SegmentsText::place, SegmentsText::inTree))
        .forEach(segment -> table.row(row(segment, segments.get(segment))));
    page.heading("By %s, %s".formatted(Excerpt.clean(breakdown), Counted.name(period)))
        .lines(table.toString());
    List<String> levels = List.of(breakdown.split("/", -1));
    for (int depth = 1; depth <= levels.size(); depth++) {
      gaps(page, levels.get(depth - 1), depth);
    }
  }

  /** Several values that are shown together stand behind the first of them and what is in it. */
  private static List<String> place(Part segment) {
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
    SIGNS.forEach(sign -> cells.add(Cells.wrap(content.label(sign), HEADER_WIDTH)));
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

  private List<String> row(Part segment, Disclosed<ClimateFigures> shown) {
    int depth = segment.values().get(0).size();
    List<String> row = new ArrayList<>(List.of(INDENT.repeat(depth - 1) + nameInTree(segment)));
    if (shown instanceof Reported<ClimateFigures> reported) {
      List<PeriodFigures> periods = reported.figure().periods();
      PeriodFigures figures = periods.get(periods.size() - 1);
      row.add(String.valueOf(reported.people()));
      SIGNS.forEach(sign -> row.add(Counted.beside(figures.signs().get(sign))));
    } else {
      row.add(Counted.WITHHELD);
      SIGNS.forEach(sign -> row.add(""));
    }
    return row;
  }

  /** Returns the name of a segment under what it is in. */
  private static String nameInTree(Part segment) {
    return isWithin(segment, above(segment)) ? lastNames(segment) : name(segment);
  }

  /** Returns the name of a segment; of several shown together, all their names. */
  private static String name(Part segment) {
    List<String> above = above(segment);
    if (!isWithin(segment, above)) {
      return segment.values().stream()
          .map(path -> String.join(BELOW, path))
          .collect(Collectors.joining(AND));
    }
    String names = lastNames(segment);
    return above.isEmpty() ? names : String.join(BELOW, above) + BELOW + names;
  }

  private static List<String> above(Part segment) {
    List<String> first = segment.values().get(0);
    return first.subList(0, first.size() - 1);
  }

  private static boolean isWithin(Part segment, List<String> above) {
    return segment.values().stream()
        .allMatch(path -> path.subList(0, path.size() - 1).equals(above));
  }

  private static String lastNames(Part segment) {
    return segment.values().stream()
        .map(path -> path.get(path.size() - 1))
        .collect(Collectors.joining(AND));
  }

  /** Of each sign, the two segments of a level that are furthest apart. */
  private void gaps(Page page, String level, int depth) {
    List<EquityGap> gaps =
        SIGNS.stream()
            .flatMap(sign -> climate.gap(breakdown, depth, sign, period).stream())
            .toList();
    if (!gaps.isEmpty()) {
      page.line("")
          .paragraph("Furthest apart by %s, in percentage points:".formatted(level))
          .line("");
      gaps.forEach(gap -> page.paragraph("  %-12s  ".formatted(points(gap)), between(gap)));
    }
  }

  private static String points(EquityGap gap) {
    return String.format(
        Locale.ROOT,
        "%.0f [%.0f, %.0f]",
        100 * gap.difference(),
        100 * gap.low(),
        100 * gap.high());
  }

  private String between(EquityGap gap) {
    return "%s: %s in %s, %s in %s%s"
        .formatted(
            content.label(gap.sign()),
            Counted.percent(gap.lowerShare()),
            name(gap.lower()),
            Counted.percent(gap.higherShare()),
            name(gap.higher()),
            gap.low() > 0 ? "" : "; no reliable difference");
  }
}
