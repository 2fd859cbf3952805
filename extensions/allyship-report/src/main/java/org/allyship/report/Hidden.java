package org.allyship.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Section;
import org.allyship.report.page.Tone;

/** What is withheld in a picture, and how that is shown and said. */
final class Hidden {
  private static final double WIDTH = 100;

  private final Texts texts;
  private final Map<String, Boolean> groups = new LinkedHashMap<>();
  private final Set<SuppressionReason> reasons = EnumSet.noneOf(SuppressionReason.class);

  Hidden(Texts texts) {
    this.texts = texts;
  }

  /** Adds a figure of a group of rows. */
  void add(String group, CellResult<?> figure) {
    groups.merge(group, figure instanceof Suppressed, Boolean::logicalAnd);
    if (figure instanceof Suppressed<?> suppressed) {
      reasons.add(suppressed.reason());
    }
  }

  /** Tells whether nothing is shown. */
  boolean isEverything() {
    return !groups.containsValue(false);
  }

  /** Tells whether nothing of a group is shown: rows of empty frames would bury the others. */
  boolean isThroughout(String group) {
    return groups.get(group);
  }

  /** Returns the row of something withheld: a frame from end to end, which is no figure. */
  PictureLane lane() {
    return PictureLane.of(
        Tone.INK, texts.of("report-climate-withheld"), Mark.over(PictureShape.HIDDEN, 0, WIDTH));
  }

  /** Says in a section that all that a picture would show is withheld. */
  void say(Section.Builder section, String title) {
    section.say(
        texts.of("report-climate-picture-withheld", Map.of("picture", title, "why", reasons())));
  }

  /** Returns how to read the picture, and what is withheld in it. */
  String reading(String picture) {
    List<String> reading = new ArrayList<>();
    reading.add(picture);
    if (!reasons.isEmpty()) {
      reading.add(texts.of("report-climate-frame"));
      reading.add(texts.sentence(why()));
    }
    List<String> throughout = groups.keySet().stream().filter(this::isThroughout).toList();
    if (!throughout.isEmpty()) {
      reading.add(throughout(texts, throughout));
    }
    return String.join(" ", reading);
  }

  private String why() {
    return texts.said(texts.of("report-climate-withheld"), reasons()) + ".";
  }

  private String reasons() {
    return texts.list(reasons.stream().map(reason -> texts.words().label(reason)).toList());
  }

  /** Returns that nothing is shown of some things, in any row. */
  static String throughout(Texts texts, Collection<String> hidden) {
    return texts.of(
        "report-climate-throughout", Map.of("signs", texts.commas(List.copyOf(hidden))));
  }
}
