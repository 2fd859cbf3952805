package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allyship.report.page.Mark;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Picture;
import org.allyship.report.page.PictureLane;
import org.allyship.report.page.PictureRow;
import org.allyship.report.page.PictureScale;
import org.allyship.report.page.PictureShape;
import org.allyship.report.page.Tick;
import org.allyship.report.page.Tone;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.Reporters;
import org.allyship.scoring.person.RoleEligibility;

/** What there is for each role, and what is missing. */
final class RolesPicture {
  private static final PictureScale SCALE = new PictureScale(0, 1);

  private final Texts texts;
  private final List<RoleEligibility> recognitions;

  RolesPicture(Texts texts, PersonPattern pattern) {
    this.texts = texts;
    this.recognitions = pattern.eligibilities();
  }

  Picture picture() {
    List<PictureRow> rows = new ArrayList<>();
    for (RoleEligibility eligibility : recognitions) {
      double place = SCALE.place(eligibility.probability());
      PictureLane lane =
          PictureLane.of(
              Tone.OTHERS,
              texts.share(eligibility.probability()),
              Mark.over(PictureShape.LINE, 0, place),
              Mark.at(PictureShape.DOT, place));
      rows.add(new PictureRow(ViewsPicture.level(texts, eligibility.level()), "", List.of(lane)));
    }
    Tick needed =
        new Tick(
            SCALE.place(RoleEligibility.MIN_PROBABILITY),
            texts.of(
                "report-needed",
                Map.of("probability", texts.share(RoleEligibility.MIN_PROBABILITY))));
    return new Picture(
        texts.of("report-roles-picture"),
        texts.of("report-roles-reading"),
        List.of(needed),
        rows,
        SCALE.ticks(texts::tick),
        table());
  }

  private PageTable table() {
    List<String> columns = new ArrayList<>();
    columns.add(texts.of("report-level"));
    recognitions.forEach(found -> columns.add(ViewsPicture.level(texts, found.level())));
    return new PageTable(
        texts.of("report-figures-roles"),
        columns,
        List.of(
            row("report-probability", found -> texts.share(found.probability())),
            row("report-behaviors", found -> texts.count(found.rate().count())),
            row("report-reporters", found -> people(found.reporters())),
            row("report-recipients", found -> texts.count(found.recipients())),
            row("report-records", found -> texts.count(found.records())),
            row("report-unrepaired", found -> texts.count(found.unrepairedHarm()))));
  }

  private List<String> row(String key, Function<RoleEligibility, String> cell) {
    List<String> row = new ArrayList<>();
    row.add(texts.of(key));
    recognitions.forEach(found -> row.add(cell.apply(found)));
    return row;
  }

  private String people(Reporters reporters) {
    String count = texts.count(reporters.atLeast());
    return reporters.orMore() ? texts.of("report-or-more", Map.of("count", count)) : count;
  }

  /** What is missing for a role, in words; that nothing is, when nothing is. */
  String missing(RoleEligibility eligibility) {
    if (eligibility.isMet()) {
      return texts.of("report-nothing-missing");
    }
    List<String> missing = new ArrayList<>();
    for (RoleEligibility.UnmetCondition one : eligibility.unmet()) {
      missing.add(texts.of(PatternKeys.missing(one)));
    }
    return String.join(" ", missing);
  }
}
