package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.allyship.core.record.View;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.ProfileLine;

/** Which key features of support were shown, of those behaviors of which it is known. */
final class ProfilePicture {
  /** Keeps the steps of the axis whole. */
  private static final int FEWEST_STEPS = 5;

  private final Texts texts;
  private final PersonPattern pattern;
  private final PictureScale scale;

  ProfilePicture(Texts texts, PersonPattern pattern) {
    this.texts = texts;
    this.pattern = pattern;
    int most = FEWEST_STEPS;
    for (View view : View.values()) {
      for (ProfileLine line : pattern.view(view).profile()) {
        most = Math.max(most, line.known());
      }
    }
    this.scale = PictureScale.around(0, most);
  }

  Picture picture() {
    List<PictureRow> rows = new ArrayList<>();
    List<List<String>> figures = new ArrayList<>();
    for (int i = 0; i < pattern.self().profile().size(); i++) {
      List<PictureLane> lanes = new ArrayList<>();
      String feature = texts.words().label(pattern.self().profile().get(i).feature());
      for (View view : View.values()) {
        ProfileLine line = pattern.view(view).profile().get(i);
        lanes.add(lane(view, line));
        figures.add(
            List.of(
                feature,
                texts.words().label(view),
                of(line),
                texts.words().label(line.tendency())));
      }
      rows.add(new PictureRow(feature, "", lanes));
    }
    return new Picture(
        texts.of("report-profile-picture"),
        texts.of("report-profile-reading"),
        List.of(),
        rows,
        scale.ticks(texts::tick),
        table(figures));
  }

  private PictureLane lane(View view, ProfileLine line) {
    String label = texts.said(texts.words().label(view), shown(line));
    return new PictureLane(
        RateLanes.tone(view),
        PictureShape.BAR,
        label,
        List.of(
            Mark.over(PictureShape.FRAME, 0, scale.place(line.known())),
            Mark.over(PictureShape.BAR, 0, scale.place(line.shown()))));
  }

  /** How many, and how often that is. */
  private String shown(ProfileLine line) {
    if (line.known() == 0) {
      return texts.words().label(line.tendency());
    }
    return texts.of(
        "report-shown",
        Map.of(
            "part", texts.count(line.shown()),
            "whole", texts.count(line.known()),
            "tendency", texts.words().label(line.tendency())));
  }

  private String of(ProfileLine line) {
    return texts.of(
        "report-of", Map.of("part", texts.count(line.shown()), "whole", texts.count(line.known())));
  }

  private PageTable table(List<List<String>> figures) {
    return new PageTable(
        texts.of("report-figures-profile"),
        List.of(
            texts.of("report-feature"),
            texts.of("report-view"),
            texts.of("report-shown-column"),
            texts.of("report-tendency")),
        figures);
  }
}
