package org.allyship.report.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.report.page.ChartTrack;
import org.allyship.report.page.Mark;
import org.allyship.report.page.MarkColor;
import org.allyship.report.page.MarkShape;
import org.allyship.report.page.Section;

/** Counts which figures of a chart are suppressed, and says why. */
public final class SuppressedFigures {
  private static final double WIDTH = 100;

  private final ReportText texts;
  private final Map<String, Boolean> groups = new LinkedHashMap<>();
  private final Set<SuppressionReason> reasons = EnumSet.noneOf(SuppressionReason.class);

  public SuppressedFigures(ReportText texts) {
    this.texts = texts;
  }

  /** Adds a figure of a group of rows. */
  public void add(String group, CellResult<?> figure) {
    groups.merge(group, figure instanceof Suppressed, Boolean::logicalAnd);
    if (figure instanceof Suppressed<?> suppressed) {
      reasons.add(suppressed.reason());
    }
  }

  /** Returns whether nothing is shown. */
  public boolean isEverything() {
    return !groups.containsValue(false);
  }

  /** Returns whether nothing of a group is shown: rows of empty frames would bury the others. */
  public boolean isThroughout(String group) {
    return Objects.requireNonNull(groups.get(group), group);
  }

  /** Returns the track of a suppressed figure: a dashed frame from end to end. */
  public ChartTrack track() {
    return ChartTrack.of(
        MarkColor.INK, texts.of("climate-not-shown"), Mark.over(MarkShape.SUPPRESSED, 0, WIDTH));
  }

  /** Says in a section that no figure of a chart is shown. */
  public void say(Section.Builder section, String title) {
    section.say(texts.of("climate-chart-not-shown", Map.of("picture", title, "why", reasons())));
  }

  /** Returns how to read the chart; with its dashed frames if there are any. */
  public String legend(String chart) {
    return reasons.isEmpty() ? chart : chart + " " + texts.of("climate-dashed-frame");
  }

  /** Returns which figures are not shown, and why; empty if all are shown. */
  public String facts() {
    List<String> facts = new ArrayList<>();
    if (!reasons.isEmpty()) {
      facts.add(texts.sentence(why()));
    }
    List<String> throughout = groups.keySet().stream().filter(this::isThroughout).toList();
    if (!throughout.isEmpty()) {
      facts.add(throughout(texts, throughout));
    }
    return String.join(" ", facts);
  }

  private String why() {
    return texts.labeled(texts.of("climate-not-shown"), reasons()) + ".";
  }

  private String reasons() {
    return texts.list(reasons.stream().map(reason -> texts.label(reason)).toList());
  }

  /** Returns that nothing is shown of some things, in any row. */
  public static String throughout(ReportText texts, Collection<String> hidden) {
    return texts.of("climate-never-shown", Map.of("indicators", texts.commas(List.copyOf(hidden))));
  }
}
