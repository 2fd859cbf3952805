package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.report.page.Lane;
import org.allyship.report.page.Mark;
import org.allyship.report.page.Picture;
import org.allyship.report.page.Row;
import org.allyship.report.page.Scale;
import org.allyship.report.page.Section;
import org.allyship.report.page.Shape;
import org.allyship.report.page.Table;
import org.allyship.report.page.Tone;
import org.allyship.scoring.climate.Momentum;
import org.allyship.scoring.climate.Passage;
import org.allyship.scoring.climate.Share;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Reported;
import org.allyship.scoring.pattern.Sign;

/** How people of a whole group came to roles, kept and lost them, from period to period. */
final class PassagesPicture {
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
  private record Line(String role, Momentum momentum, Disclosed<Passage> passage) {}

  /** Draws passages between periods, at least one. */
  PassagesPicture(Texts texts, List<Momentum> momentum) {
    this.texts = texts;
    this.shares = new Shares(texts);
    this.hidden = new Hidden(texts);
    this.periods = new Periods(texts);
    for (Sign role : momentum.get(0).passages().keySet()) {
      for (Momentum each : momentum) {
        add(new Line(texts.words().label(role), each, each.passages().get(role)));
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
    Scale scale = new Scale(-least, Shares.end(most));
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
    static List<Shown> of(Disclosed<Passage> passage) {
      return passage instanceof Reported<Passage> reported
          ? List.of(of(reported.figure(), reported.people()))
          : List.of();
    }

    private static Shown of(Passage passage, int people) {
      return new Shown(
          new Share(passage.kept(), people),
          new Share(passage.gained(), people),
          new Share(passage.lost(), people));
    }

    double now() {
      return kept.share() + gained.share();
    }
  }

  private Row row(Line line, Scale scale) {
    return new Row(
        line.role(),
        periods.name(line.momentum()),
        periods.before(line.momentum()),
        List.of(lane(line, scale)));
  }

  private Lane lane(Line line, Scale scale) {
    return Shown.of(line.passage()).stream()
        .map(shown -> lane(shown, scale))
        .findFirst()
        .orElseGet(hidden::lane);
  }

  private Lane lane(Shown shown, Scale scale) {
    double zero = scale.place(0);
    double kept = scale.place(shown.kept().share());
    return Lane.of(
        Tone.OTHERS,
        texts.of(
            "report-climate-passage",
            Map.of(
                "kept", shares.share(shown.kept()),
                "gained", shares.share(shown.gained()),
                "lost", shares.share(shown.lost()))),
        Mark.over(Shape.FRAME, scale.place(-shown.lost().share()), zero),
        Mark.over(Shape.FRAME, kept, scale.place(shown.now())),
        Mark.over(Shape.BAR, zero, kept));
  }

  private Table table(List<Line> rows) {
    return new Table(
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
    if (line.passage() instanceof Reported<Passage> reported) {
      Passage passage = reported.figure();
      for (int count :
          List.of(passage.lost(), passage.kept(), passage.gained(), passage.without())) {
        figures.add(shares.people(new Share(count, reported.people())));
      }
    } else {
      String withheld = texts.of("report-climate-withheld");
      figures.addAll(List.of(withheld, withheld, withheld, withheld));
    }
    return figures;
  }
}
