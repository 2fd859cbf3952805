package org.allyship.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.climate.RoleTransition;
import org.allyship.climate.RoleTransitions;
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
import org.allyship.report.text.PeriodNames;
import org.allyship.report.text.ReportText;
import org.allyship.report.text.ShareFormat;
import org.allyship.report.text.SuppressedFigures;
import org.allyship.scoring.person.Indicator;

/** How people of a whole group came to roles, kept and lost them, from period to period. */
public final class TransitionsChart {
  private final ReportText texts;
  private final ShareFormat shares;
  private final SuppressedFigures hidden;
  private final PeriodNames periods;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A line of the chart.
   *
   * @param role the name of the role
   * @param momentum between which periods
   * @param transition the transition from one to the other
   */
  private record Line(
      String role, RoleTransitions momentum, CellResult<RoleTransition> transition) {}

  /** Draws the transitions between periods, at least one. */
  public TransitionsChart(ReportText texts, List<RoleTransitions> momentum) {
    this.texts = texts;
    this.shares = new ShareFormat(texts);
    this.hidden = new SuppressedFigures(texts);
    this.periods = new PeriodNames(texts);
    for (Indicator role : momentum.get(0).roles().keySet()) {
      for (RoleTransitions each : momentum) {
        add(new Line(texts.label(role), each, Objects.requireNonNull(each.roles().get(role))));
      }
    }
  }

  private void add(Line line) {
    lines.add(line);
    hidden.add(line.role(), line.transition());
  }

  /** Shows the chart in a section, or says there that none of its figures is shown. */
  public void in(Section.Builder section) {
    String title = texts.of("climate-role-transitions");
    if (hidden.isEverything()) {
      hidden.say(section, title);
    } else {
      section.show(chart(title));
    }
  }

  private Chart chart(String title) {
    List<Line> rows = lines.stream().filter(line -> !hidden.isThroughout(line.role())).toList();
    List<Shown> all = rows.stream().flatMap(line -> Shown.of(line.transition()).stream()).toList();
    double least = all.stream().mapToDouble(shown -> shown.lost().share()).max().orElseThrow();
    double most = all.stream().mapToDouble(Shown::now).max().orElseThrow();
    AxisScale scale = new AxisScale(-least, ShareFormat.end(most));
    return new Chart(
        title,
        hidden.legend(texts.of("climate-role-transitions-reading")),
        hidden.facts(),
        List.of(),
        rows.stream().map(line -> row(line, scale)).toList(),
        scale.ticks(share -> shares.tick(Math.abs(share))),
        table(rows));
  }

  /**
   * A published transition, in shares of all people.
   *
   * @param kept of those who have the role in both periods
   * @param gained of those who have it in the later one only
   * @param lost of those who have it in the earlier one only
   */
  private record Shown(Share kept, Share gained, Share lost) {
    static List<Shown> of(CellResult<RoleTransition> transition) {
      return transition instanceof Published<RoleTransition> published
          ? List.of(of(published.figure(), published.people()))
          : List.of();
    }

    private static Shown of(RoleTransition transition, int people) {
      return new Shown(
          new Share(transition.retained(), people),
          new Share(transition.gained(), people),
          new Share(transition.lost(), people));
    }

    double now() {
      return Math.min(1, kept.share() + gained.share()); // perturbed shares need not add up
    }
  }

  private ChartRow row(Line line, AxisScale scale) {
    return new ChartRow(
        line.role(),
        periods.name(line.momentum()),
        periods.before(line.momentum()),
        List.of(track(line, scale)));
  }

  private ChartTrack track(Line line, AxisScale scale) {
    return Shown.of(line.transition()).stream()
        .map(shown -> track(shown, scale))
        .findFirst()
        .orElseGet(hidden::track);
  }

  private ChartTrack track(Shown shown, AxisScale scale) {
    double zero = scale.place(0);
    double kept = scale.place(shown.kept().share());
    return ChartTrack.of(
        MarkColor.OTHERS,
        texts.of(
            "climate-role-transition",
            Map.of(
                "retained", shares.share(shown.kept()),
                "gained", shares.share(shown.gained()),
                "lost", shares.share(shown.lost()))),
        Mark.over(MarkShape.FRAME, scale.place(-shown.lost().share()), zero),
        Mark.over(MarkShape.FRAME, kept, scale.place(shown.now())),
        Mark.over(MarkShape.BAR, zero, kept));
  }

  private PageTable table(List<Line> rows) {
    return new PageTable(
        texts.of("climate-figures"),
        List.of(
            texts.of("climate-role"),
            texts.of("climate-period-or-view"),
            texts.of("climate-lost"),
            texts.of("climate-retained"),
            texts.of("climate-gained"),
            texts.of("climate-neither")),
        rows.stream().map(this::figures).toList());
  }

  private List<String> figures(Line line) {
    List<String> figures = new ArrayList<>(List.of(line.role(), periods.both(line.momentum())));
    if (line.transition() instanceof Published<RoleTransition> published) {
      RoleTransition transition = published.figure();
      for (int count :
          List.of(
              transition.lost(), transition.retained(), transition.gained(), transition.never())) {
        figures.add(shares.people(new Share(count, published.people())));
      }
    } else {
      String notShown = texts.of("climate-not-shown");
      figures.addAll(List.of(notShown, notShown, notShown, notShown));
    }
    return figures;
  }
}
