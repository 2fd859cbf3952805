package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import org.allyship.report.page.Lane;
import org.allyship.report.page.Mark;
import org.allyship.report.page.Picture;
import org.allyship.report.page.Row;
import org.allyship.report.page.Scale;
import org.allyship.report.page.Section;
import org.allyship.report.page.Shape;
import org.allyship.report.page.Table;
import org.allyship.report.page.Tone;
import org.allyship.scoring.climate.Share;
import org.allyship.scoring.disclosure.Disclosed;
import org.allyship.scoring.disclosure.Reported;

/** Of which share of all people things hold. */
final class SharesPicture {
  private final Texts texts;
  private final Shares shares;
  private final Hidden hidden;
  private final List<Line> lines = new ArrayList<>();
  private double highest;

  SharesPicture(Texts texts) {
    this.texts = texts;
    this.shares = new Shares(texts);
    this.hidden = new Hidden(texts);
  }

  /**
   * A line of the picture.
   *
   * @param group what it is one of; may be empty
   * @param name its name
   * @param detail what is to be added in small type; may be empty
   * @param tone how it is toned
   * @param people of how many people it holds
   */
  record Line(String group, String name, String detail, Tone tone, Disclosed<Share> people) {
    Line(String group, String name, Tone tone, Disclosed<Share> people) {
      this(group, name, "", tone, people);
    }
  }

  /** Adds a line. */
  SharesPicture add(Line line) {
    lines.add(line);
    hidden.add(line.group(), line.people());
    if (line.people() instanceof Reported<Share> reported) {
      highest = Math.max(highest, reported.figure().share());
    }
    return this;
  }

  /** Adds a line of no group. */
  SharesPicture add(String name, Disclosed<Share> people) {
    return add(new Line("", name, Tone.OTHERS, people));
  }

  /** Shows the picture in a section, or says there that all of it is withheld. */
  void in(Section.Builder section, String title) {
    if (hidden.isEverything()) {
      hidden.say(section, title);
    } else {
      section.show(picture(title));
    }
  }

  private Picture picture(String title) {
    Scale scale = Shares.scale(highest);
    List<Line> shown = lines.stream().filter(line -> !hidden.isThroughout(line.group())).toList();
    return new Picture(
        title,
        hidden.reading(texts.of("report-climate-reading")),
        List.of(),
        shown.stream()
            .map(
                line ->
                    new Row(line.group(), line.name(), line.detail(), List.of(lane(line, scale))))
            .toList(),
        scale.ticks(shares::tick),
        table(shown));
  }

  private Lane lane(Line line, Scale scale) {
    if (line.people() instanceof Reported<Share> reported) {
      double place = scale.place(reported.figure().share());
      return Lane.of(line.tone(), shares.share(reported.figure()), Mark.over(Shape.BAR, 0, place));
    }
    return hidden.lane();
  }

  private Table table(List<Line> shown) {
    boolean grouped = shown.stream().anyMatch(line -> !line.group().isEmpty());
    List<String> columns = new ArrayList<>();
    columns.add(texts.of("report-climate-sign"));
    if (grouped) {
      columns.add(texts.of("report-climate-of"));
    }
    columns.add(texts.of("report-climate-share"));
    columns.add(texts.of("report-climate-people-column"));
    return new Table(
        texts.of("report-climate-figures"),
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
        line.people() instanceof Reported<Share> reported
            ? shares.people(reported.figure())
            : texts.of("report-climate-withheld"));
    return figures;
  }
}
