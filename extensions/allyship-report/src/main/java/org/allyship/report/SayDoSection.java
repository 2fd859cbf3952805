package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.climate.SayDoGap;
import org.allyship.report.NamedClimate.Organization;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Section;
import org.allyship.report.page.Tone;

/** What organizations say against what they change. */
final class SayDoSection {
  /** Keeps the steps of the axis whole. */
  private static final int FEWEST_STEPS = 5;

  private static final int MOST = 4;

  private final Texts texts;

  SayDoSection(Texts texts) {
    this.texts = texts;
  }

  /** Returns what they say and change; nothing under the heading when there is none of them. */
  Section of(List<Organization> organizations) {
    Section.Builder section = Section.of(texts.of("report-climate-statements"));
    if (organizations.isEmpty()) {
      return section.build();
    }
    section.say(texts.of("report-climate-statements-meaning"));
    if (organizations.size() > MOST) {
      section.say(
          texts.of(
              "report-climate-organizations-left-out",
              Map.of("most", MOST, "all", organizations.size())));
    }
    List<Organization> shown = organizations.stream().limit(MOST).toList();
    for (Organization each : shown) {
      if (each.shown().isWordsOnly()) {
        section.point(texts.of("report-climate-words-only", Map.of("organization", name(each))));
      }
    }
    return section.show(picture(shown)).build();
  }

  private String name(Organization organization) {
    return texts.said(
        Shares.brief(organization.name()), texts.words().label(organization.shown().view()));
  }

  /**
   * How many there are of something.
   *
   * @param key the message that names it
   * @param tone how it is toned
   * @param number how many
   */
  private record Count(String key, Tone tone, int number) {}

  private static List<Count> counts(SayDoGap shown) {
    return List.of(
        new Count("report-climate-said", Tone.SELF, shown.statements()),
        new Count("report-climate-lapsed", Tone.SELF, shown.lapsedPromises()),
        new Count("report-climate-changed", Tone.OTHERS, shown.changes()));
  }

  private Picture picture(List<Organization> organizations) {
    int most =
        organizations.stream()
            .flatMap(each -> counts(each.shown()).stream())
            .mapToInt(Count::number)
            .max()
            .orElseThrow();
    PictureScale scale = new PictureScale(0, Math.max(FEWEST_STEPS, most));
    List<PictureRow> rows = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    for (Organization each : organizations) {
      for (Count count : counts(each.shown())) {
        String number = texts.count(count.number());
        Mark bar = Mark.over(PictureShape.BAR, 0, scale.place(count.number()));
        rows.add(
            new PictureRow(
                name(each),
                texts.of(count.key()),
                "",
                List.of(PictureLane.of(count.tone(), number, bar))));
        figures.add(List.of(name(each), texts.of(count.key()), number));
      }
    }
    return new Picture(
        texts.of("report-climate-statements-picture"),
        texts.of("report-climate-statements-reading"),
        List.of(),
        rows,
        scale.ticks(texts::tick),
        table(figures));
  }

  private PageTable table(List<List<String>> figures) {
    return new PageTable(
        texts.of("report-climate-figures-statements"),
        List.of(
            texts.of("report-climate-organization"),
            texts.of("report-climate-kind"),
            texts.of("report-climate-number")),
        figures);
  }
}
