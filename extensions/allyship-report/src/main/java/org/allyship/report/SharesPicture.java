package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
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
  record Line(String group, String name, String detail, Tone tone, CellResult<Share> people) {
    Line(String group, String name, Tone tone, CellResult<Share> people) {
      this(group, name, "", tone, people);
    }
  }

  /** Adds a line. */
  SharesPicture add(Line line) {
    lines.add(line);
    hidden.add(line.group(), line.people());
    if (line.people() instanceof Published<Share> published) {
      highest = Math.max(highest, published.figure().share());
    }
    return this;
  }

  /** Adds a line of no group. */
  SharesPicture add(String name, CellResult<Share> people) {
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
    PictureScale scale = Shares.scale(highest);
    List<Line> shown = lines.stream().filter(line -> !hidden.isThroughout(line.group())).toList();
    return new Picture(
        title,
        hidden.reading(texts.of("report-climate-reading")),
        List.of(),
        shown.stream()
            .map(
                line ->
                    new PictureRow(
                        line.group(), line.name(), line.detail(), List.of(lane(line, scale))))
            .toList(),
        scale.ticks(shares::tick),
        table(shown));
  }

  private PictureLane lane(Line line, PictureScale scale) {
    if (line.people() instanceof Published<Share> published) {
      double place = scale.place(published.figure().share());
      return PictureLane.of(
          line.tone(), shares.share(published.figure()), Mark.over(PictureShape.BAR, 0, place));
    }
    return hidden.lane();
  }

  private PageTable table(List<Line> shown) {
    boolean grouped = shown.stream().anyMatch(line -> !line.group().isEmpty());
    List<String> columns = new ArrayList<>();
    columns.add(texts.of("report-climate-sign"));
    if (grouped) {
      columns.add(texts.of("report-climate-of"));
    }
    columns.add(texts.of("report-climate-share"));
    columns.add(texts.of("report-climate-people-column"));
    return new PageTable(
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
        line.people() instanceof Published<Share> published
            ? shares.people(published.figure())
            : texts.of("report-climate-withheld"));
    return figures;
  }
}
