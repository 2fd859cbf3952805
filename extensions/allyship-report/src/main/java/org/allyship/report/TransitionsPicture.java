package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.climate.RoleTransition;
import org.allyship.climate.RoleTransitions;
import org.allyship.climate.Share;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Section;
import org.allyship.report.page.Tone;
import org.allyship.scoring.person.Indicator;

/** How people of a whole group came to roles, kept and lost them, from period to period. */
final class TransitionsPicture {
  private final Texts texts;
  private final Shares shares;
  private final Hidden hidden;
  private final Periods periods;
  private final List<Line> lines = new ArrayList<>();

  /**
   * A line of the picture.
   *
   * @param role the name of the role
   * @param momentum between which periods
   * @param passage how people passed from one to the other
   */
  private record Line(String role, RoleTransitions momentum, CellResult<RoleTransition> passage) {}

  /** Draws passages between periods, at least one. */
  TransitionsPicture(Texts texts, List<RoleTransitions> momentum) {
    this.texts = texts;
    this.shares = new Shares(texts);
    this.hidden = new Hidden(texts);
    this.periods = new Periods(texts);
    for (Indicator role : momentum.get(0).roles().keySet()) {
      for (RoleTransitions each : momentum) {
        add(new Line(texts.words().label(role), each, each.roles().get(role)));
      }
    }
  }

  private void add(Line line) {
    lines.add(line);
    hidden.add(line.role(), line.passage());
  }

  /** Shows the picture in a section, or says there that all of it is withheld. */
  void in(Section.Builder section) {
    String title = texts.of("report-climate-passages");
    if (hidden.isEverything()) {
      hidden.say(section, title);
    } else {
      section.show(picture(title));
    }
  }

  private Picture picture(String title) {
    List<Line> rows = lines.stream().filter(line -> !hidden.isThroughout(line.role())).toList();
    List<Shown> all = rows.stream().flatMap(line -> Shown.of(line.passage()).stream()).toList();
    double least = all.stream().mapToDouble(shown -> shown.lost().share()).max().orElseThrow();
    double most = all.stream().mapToDouble(Shown::now).max().orElseThrow();
    PictureScale scale = new PictureScale(-least, Shares.end(most));
    return new Picture(
        title,
        hidden.reading(texts.of("report-climate-passages-reading")),
        List.of(),
        rows.stream().map(line -> row(line, scale)).toList(),
        scale.ticks(share -> shares.tick(Math.abs(share))),
        table(rows));
  }

  /**
   * A passage that is shown, in shares of all people.
   *
   * @param kept of those who have the role in both periods
   * @param gained of those who have it in the later one only
   * @param lost of those who have it in the earlier one only
   */
  private record Shown(Share kept, Share gained, Share lost) {
    static List<Shown> of(CellResult<RoleTransition> passage) {
      return passage instanceof Published<RoleTransition> published
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
      return kept.share() + gained.share();
    }
  }

  private PictureRow row(Line line, PictureScale scale) {
    return new PictureRow(
        line.role(),
        periods.name(line.momentum()),
        periods.before(line.momentum()),
        List.of(lane(line, scale)));
  }

  private PictureLane lane(Line line, PictureScale scale) {
    return Shown.of(line.passage()).stream()
        .map(shown -> lane(shown, scale))
        .findFirst()
        .orElseGet(hidden::lane);
  }

  private PictureLane lane(Shown shown, PictureScale scale) {
    double zero = scale.place(0);
    double kept = scale.place(shown.kept().share());
    return PictureLane.of(
        Tone.OTHERS,
        texts.of(
            "report-climate-passage",
            Map.of(
                "kept", shares.share(shown.kept()),
                "gained", shares.share(shown.gained()),
                "lost", shares.share(shown.lost()))),
        Mark.over(PictureShape.FRAME, scale.place(-shown.lost().share()), zero),
        Mark.over(PictureShape.FRAME, kept, scale.place(shown.now())),
        Mark.over(PictureShape.BAR, zero, kept));
  }

  private PageTable table(List<Line> rows) {
    return new PageTable(
        texts.of("report-climate-figures"),
        List.of(
            texts.of("report-climate-role"),
            texts.of("report-climate-of"),
            texts.of("report-climate-lost"),
            texts.of("report-climate-kept"),
            texts.of("report-climate-gained"),
            texts.of("report-climate-neither")),
        rows.stream().map(this::figures).toList());
  }

  private List<String> figures(Line line) {
    List<String> figures = new ArrayList<>(List.of(line.role(), periods.both(line.momentum())));
    if (line.passage() instanceof Published<RoleTransition> published) {
      RoleTransition transition = published.figure();
      for (int count :
          List.of(
              transition.lost(), transition.retained(), transition.gained(), transition.never())) {
        figures.add(shares.people(new Share(count, published.people())));
      }
    } else {
      String withheld = texts.of("report-climate-withheld");
      figures.addAll(List.of(withheld, withheld, withheld, withheld));
    }
    return figures;
  }
}
