package org.allyship.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.cli.console.TableCells;
import org.allyship.content.LocalizedText;
import org.allyship.core.BehaviorId;
import org.allyship.data.run.PlacedBehavior;
import org.allyship.report.Report;
import org.allyship.scoring.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Writes placements as a table for people. Its columns are laid out by the first {@value
 * #FIRST_ROWS} rows and stay so.
 */
public final class PlacementTable implements PlacementWriter {
  private static final int FIRST_ROWS = 100;
  private static final int LONGEST_ID = 24;
  private static final int SHORTEST_TEXT = 24;
  private static final int POSITION = "0.62 [0.40, 0.81]".length();
  private static final String INDENT = "    ";

  private final PrintWriter out;
  private final Content content;
  private final LocalizedText text;
  private final Style style;
  private final List<PlacedBehavior> held = new ArrayList<>(FIRST_ROWS);
  private final Map<Classification, Long> counts = new EnumMap<>(Classification.class);
  private @Nullable Layout layout;
  private @Nullable PlacedBehavior last;

  /**
   * How the table is to look.
   *
   * @param columns how many characters fit on a line
   * @param color whether the header may stand out
   * @param explain whether each row is followed by its reasons
   */
  public record Style(int columns, boolean color, boolean explain) {}

  private record Layout(int id, int text, int answer, int certainty) {}

  /** Writes to a terminal or a file in those words. */
  public PlacementTable(PrintWriter out, Content content, Style style) {
    this.out = out;
    this.content = content;
    this.text = content.words();
    this.style = style;
  }

  @Override
  public void write(PlacedBehavior placed) {
    counts.merge(placed.placement().classification(), 1L, Long::sum);
    last = placed;
    if (layout != null) {
      row(layout, placed);
      return;
    }
    held.add(placed);
    if (held.size() == FIRST_ROWS) {
      release();
    }
  }

  private void release() {
    layout = layout();
    header(layout);
    for (PlacedBehavior placed : held) {
      row(layout, placed);
    }
    held.clear();
  }

  private Layout layout() {
    int id = 2;
    boolean hasText = false;
    for (PlacedBehavior placed : held) {
      id = Math.max(id, Math.min(name(placed).length(), LONGEST_ID));
      hasText |= placed.behavior().note().isPresent();
    }
    int answer =
        longest(text.results().classifications().values().stream().map(p -> p.label()).toList());
    int certainty =
        longest(text.results().certainties().values().stream().map(p -> p.label()).toList());
    int others = id + answer + POSITION + certainty + "followThrough".length() + 5 * 2;
    int text = hasText ? Math.max(SHORTEST_TEXT, style.columns() - others) : 0;
    return new Layout(id, text, answer, certainty);
  }

  private static int longest(List<String> labels) {
    return labels.stream().mapToInt(String::length).max().orElse(0);
  }

  private void header(Layout widths) {
    String header =
        line(widths, List.of("id", "what", "classification", "position", "certainty", "ask"));
    out.print(style.color() ? "\u001B[1m" + header + "\u001B[0m" : header);
    out.print('\n');
  }

  private void row(Layout widths, PlacedBehavior placed) {
    out.print(
        line(
            widths,
            List.of(
                name(placed),
                placed.behavior().note().orElse(""),
                content.resultLabel(placed.placement().classification()),
                TableCells.position(placed.placement()),
                content.resultLabel(placed.placement().certainty()),
                TableCells.ask(placed.placement()))));
    out.print('\n');
    if (style.explain()) {
      new PresentationText(style.columns() - INDENT.length())
          .lines(Report.reasons(placed.placement()), text)
          .forEach(line -> out.print(line.isEmpty() ? "\n" : INDENT + line + "\n"));
      out.print('\n');
    }
  }

  private static String line(Layout widths, List<String> cells) {
    String text = widths.text() == 0 ? "" : TableCells.fit(cells.get(1), widths.text()) + "  ";
    return (TableCells.fit(cells.get(0), widths.id())
            + "  "
            + text
            + TableCells.fit(cells.get(2), widths.answer())
            + "  "
            + TableCells.fit(cells.get(3), POSITION)
            + "  "
            + TableCells.fit(cells.get(4), widths.certainty())
            + "  "
            + cells.get(5))
        .stripTrailing();
  }

  private static String name(PlacedBehavior placed) {
    String place = placed.location().isEmpty() ? "-" : placed.location();
    return placed.behavior().id().map(BehaviorId::value).orElse(place);
  }

  @Override
  public void end() {
    if (layout == null && !held.isEmpty()) {
      release();
    }
    if (last != null) {
      summary(last);
    }
    out.flush();
  }

  private void summary(PlacedBehavior any) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    String parts =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + content.resultLabel(entry.getKey()))
            .collect(Collectors.joining(", "));
    out.print("\n%s %s: %s\n".formatted(all, all == 1 ? "behavior" : "behaviors", parts));
    out.print(MadeFor.line(any.placement().intendedUse(), any.placement().provenance()));
    out.print(content.origin() + "\n");
  }
}
