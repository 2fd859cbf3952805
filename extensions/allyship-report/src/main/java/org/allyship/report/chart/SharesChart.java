package org.allyship.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.allyship.climate.Share;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.ShareFormat;
import org.allyship.report.text.SuppressedFigures;

/** A chart of shares of all people in a group. */
public final class SharesChart {
  private final ReportText texts;
  private final ShareFormat shares;
  private final SuppressedFigures hidden;
  private final List<Line> lines = new ArrayList<>();
  private final List<Line> tabulated = new ArrayList<>();
  private double highest;

  public SharesChart(ReportText texts) {
    this.texts = texts;
    this.shares = new ShareFormat(texts);
    this.hidden = new SuppressedFigures(texts);
  }

  /**
   * A line of the chart.
   *
   * @param group what it is one of; may be empty
   * @param name its name
   * @param detail what is to be added in small type; may be empty
   * @param color how it is colored
   * @param people of how many people it holds
   */
  public record Line(
      String group, String name, String detail, MarkColor color, CellResult<Share> people) {
    public Line(String group, String name, MarkColor color, CellResult<Share> people) {
      this(group, name, "", color, people);
    }
  }

  /** Adds a line. */
  public SharesChart add(Line line) {
    lines.add(line);
    hidden.add(line.group(), line.people());
    if (line.people() instanceof Published<Share> published) {
      highest = Math.max(highest, published.figure().share());
    }
    return this;
  }

  /** Adds a line to the figures alone; then these have only the lines added so. */
  public SharesChart tabulate(Line line) {
    tabulated.add(line);
    return this;
  }

  /** Adds a line of no group. */
  public SharesChart add(String name, CellResult<Share> people) {
    return add(new Line("", name, MarkColor.OTHERS, people));
  }

  /** Shows the chart in a section, or says there that none of its figures is shown. */
  public void in(Section.Builder section, String title) {
    if (hidden.isEverything()) {
      hidden.say(section, title);
    } else {
      section.show(chart(title));
    }
  }

  private Chart chart(String title) {
    AxisScale scale = ShareFormat.scale(highest);
    List<Line> shown = lines.stream().filter(line -> !hidden.isThroughout(line.group())).toList();
    return new Chart(
        title,
        hidden.legend(texts.of("climate-reading")),
        hidden.facts(),
        List.of(),
        shown.stream()
            .map(
                line ->
                    new ChartRow(
                        line.group(), line.name(), line.detail(), List.of(track(line, scale))))
            .toList(),
        scale.ticks(shares::tick),
        table(shown),
        table(tabulated.isEmpty() ? shown : tabulated));
  }

  private ChartTrack track(Line line, AxisScale scale) {
    if (line.people() instanceof Published<Share> published) {
      double place = scale.place(published.figure().share());
      return ChartTrack.of(
          line.color(), shares.share(published.figure()), Mark.over(MarkShape.BAR, 0, place));
    }
    return hidden.track();
  }

  private PageTable table(List<Line> shown) {
    boolean grouped = shown.stream().anyMatch(line -> !line.group().isEmpty());
    List<String> columns = new ArrayList<>();
    columns.add(texts.of("climate-indicator"));
    if (grouped) {
      columns.add(texts.of("climate-period-or-view"));
    }
    columns.add(texts.of("climate-share"));
    columns.add(texts.of("climate-people-column"));
    return new PageTable(
        texts.of("climate-figures"),
        columns,
        shown.stream().map(line -> figures(line, grouped)).toList());
  }

  private List<String> figures(Line line, boolean grouped) {
    List<String> figures = new ArrayList<>();
    if (grouped) {
      figures.add(line.group());
    }
    figures.add(
        line.detail().isEmpty() ? line.name() : texts.commas(List.of(line.name(), line.detail())));
    figures.add(shares.shown(line.people()));
    figures.add(
        line.people() instanceof Published<Share> published
            ? shares.people(published.figure())
            : texts.of("climate-not-shown"));
    return figures;
  }
}
