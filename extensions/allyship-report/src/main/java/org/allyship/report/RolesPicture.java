package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.allyship.report.page.Lane;
import org.allyship.report.page.Mark;
import org.allyship.report.page.Picture;
import org.allyship.report.page.Row;
import org.allyship.report.page.Scale;
import org.allyship.report.page.Shape;
import org.allyship.report.page.Table;
import org.allyship.report.page.Tick;
import org.allyship.report.page.Tone;
import org.allyship.scoring.pattern.Pattern;
import org.allyship.scoring.pattern.Recognition;
import org.allyship.scoring.pattern.Reporters;

/** What there is for each role, and what is missing. */
final class RolesPicture {
  private static final Scale SCALE = new Scale(0, 1);

  private final Texts texts;
  private final List<Recognition> recognitions;

  RolesPicture(Texts texts, Pattern pattern) {
    this.texts = texts;
    this.recognitions = pattern.recognitions();
  }

  Picture picture() {
    List<Row> rows = new ArrayList<>();
    for (Recognition recognition : recognitions) {
      double place = SCALE.place(recognition.probability());
      Lane lane =
          Lane.of(
              Tone.OTHERS,
              texts.share(recognition.probability()),
              Mark.over(Shape.LINE, 0, place),
              Mark.at(Shape.DOT, place));
      rows.add(new Row(ViewsPicture.level(texts, recognition.level()), "", List.of(lane)));
    }
    Tick needed =
        new Tick(
            SCALE.place(Recognition.PROBABLE),
            texts.of("report-needed", Map.of("probability", texts.share(Recognition.PROBABLE))));
    return new Picture(
        texts.of("report-roles-picture"),
        texts.of("report-roles-reading"),
        List.of(needed),
        rows,
        SCALE.ticks(texts::tick),
        table());
  }

  private Table table() {
    List<String> columns = new ArrayList<>();
    columns.add(texts.of("report-level"));
    recognitions.forEach(found -> columns.add(ViewsPicture.level(texts, found.level())));
    return new Table(
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

  private List<String> row(String key, Function<Recognition, String> cell) {
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
  String missing(Recognition recognition) {
    if (recognition.isMet()) {
      return texts.of("report-nothing-missing");
    }
    List<String> missing = new ArrayList<>();
    for (Recognition.Missing one : recognition.missing()) {
      missing.add(texts.of(PatternKeys.missing(one)));
    }
    return String.join(" ", missing);
  }
}
