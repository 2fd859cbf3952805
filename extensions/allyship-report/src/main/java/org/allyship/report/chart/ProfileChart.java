package org.allyship.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.core.record.View;
import org.allyship.report.page.AxisScale;
import org.allyship.report.page.Chart;
import org.allyship.report.page.ChartRow;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.PageTable;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.ProfileLine;

/** Counts the behaviors that show each key feature of support, among those where it is known. */
public final class ProfileChart {
  /** Keeps the steps of the axis whole. */
  private static final int FEWEST_STEPS = 5;

  private final ReportText texts;
  private final PersonPattern pattern;
  private final AxisScale scale;

  public ProfileChart(ReportText texts, PersonPattern pattern) {
    this.texts = texts;
    this.pattern = pattern;
    int most = FEWEST_STEPS;
    for (View view : View.values()) {
      for (ProfileLine line : pattern.view(view).profile()) {
        most = Math.max(most, line.known());
      }
    }
    this.scale = AxisScale.around(0, most);
  }

  public Chart chart() {
    List<ChartRow> rows = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    for (int i = 0; i < pattern.self().profile().size(); i++) {
      List<ChartTrack> tracks = new ArrayList<>();
      String feature = texts.label(pattern.self().profile().get(i).feature());
      for (View view : View.values()) {
        ProfileLine line = pattern.view(view).profile().get(i);
        tracks.add(track(view, line));
        figures.add(List.of(feature, texts.label(view), of(line), texts.label(line.tendency())));
      }
      rows.add(new ChartRow(feature, "", tracks));
    }
    return new Chart(
        texts.of("profile-chart"),
        texts.of("profile-reading"),
        "",
        List.of(),
        rows,
        scale.ticks(texts::tick),
        table(figures));
  }

  private ChartTrack track(View view, ProfileLine line) {
    String label = texts.labeled(texts.label(view), shown(line));
    return new ChartTrack(
        RateTracks.color(view),
        MarkShape.BAR,
        label,
        List.of(
            Mark.over(MarkShape.FRAME, 0, scale.place(line.known())),
            Mark.over(MarkShape.BAR, 0, scale.place(line.shown()))));
  }

  /** Returns the number of behaviors that show the feature, and the tendency. */
  private String shown(ProfileLine line) {
    if (line.known() == 0) {
      return texts.label(line.tendency());
    }
    return texts.of(
        "shown",
        Map.of(
            "part", texts.count(line.shown()),
            "whole", texts.count(line.known()),
            "tendency", texts.label(line.tendency())));
  }

  private String of(ProfileLine line) {
    return texts.of(
        "of", Map.of("part", texts.count(line.shown()), "whole", texts.count(line.known())));
  }

  private PageTable table(List<List<String>> figures) {
    return new PageTable(
        texts.of("figures-profile"),
        List.of(
            texts.of("feature"), texts.of("view"), texts.of("shown-column"), texts.of("tendency")),
        figures);
  }
}
