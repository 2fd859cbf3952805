package org.allyship.cli.output;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.allyship.climate.Association;
import org.allyship.climate.Climate;
import org.allyship.climate.ClimateFigures;
import org.allyship.climate.ClimatePeriod;
import org.allyship.climate.SayDoGap;
import org.allyship.data.run.OrganizationFigures;
import org.allyship.disclosure.Cell;
import org.allyship.disclosure.CellKey;
import org.allyship.disclosure.CellResult;
import org.allyship.disclosure.Published;
import org.allyship.disclosure.Suppressed;
import org.allyship.disclosure.SuppressionReason;
import org.allyship.scoring.person.Indicator;

/** A climate as text for people: the group as a whole, and then its segments. */
public final class ClimateText {
  private final Content content;
  private final int columns;

  /** Writes on lines of about that length, in those words. */
  public ClimateText(Content content, int columns) {
    this.content = content;
    this.columns = columns;
  }

  /** Returns the text. */
  public String of(Climate climate, List<OrganizationFigures> organizations) {
    TextPage page = new TextPage(columns).line("Climate of a group, " + span(climate));
    everybody(page, climate);
    segments(page, climate);
    outcomes(page, climate.associations());
    organizations(page, organizations);
    reasons(page, climate);
    return page.line("")
        .paragraph(
            "",
            "A count is shown where something holds of at least %1$d people, and does not hold of at least %1$d."
                    .formatted(climate.threshold())
                + " Segments stand in the order of their names and are not ranked; of many, those"
                + " furthest apart are further apart than two taken at random. In brackets are 90 %"
                + " intervals. --format=json has every sign of every segment.")
        .paragraph("", MadeFor.line(climate.intendedUse(), climate.provenance()).strip())
        .paragraph("", content.origin())
        .toString();
  }

  private static String span(Climate climate) {
    int last = climate.periods().size() - 1;
    return climate.periods().get(0).first() + ".." + climate.periods().get(last).last();
  }

  private void everybody(TextPage page, Climate climate) {
    if (climate.everyone() instanceof Published<ClimateFigures> shown) {
      EverybodyText text = new EverybodyText(content, columns);
      page.heading("Everybody: %d people".formatted(shown.people()));
      text.add(page, climate, shown);
    } else {
      page.heading("Everybody: " + CountText.WITHHELD);
    }
  }

  private void segments(TextPage page, Climate climate) {
    Map<String, SegmentsText> tables = new LinkedHashMap<>();
    for (Cell<ClimateFigures> cell : climate.cells()) {
      if (cell.keys().size() == 1) {
        CellKey part = cell.keys().get(0);
        tables
            .computeIfAbsent(
                part.breakdown(), breakdown -> new SegmentsText(content, climate, breakdown))
            .add(part, cell.result());
      }
    }
    tables.values().forEach(table -> table.addTo(page));
  }

  private void outcomes(TextPage page, List<Association> associations) {
    if (associations.isEmpty()) {
      return;
    }
    page.heading("Outcomes beside signs, " + CountText.name(associations.get(0).period()))
        .paragraph(
            "The mean of those with the sign less that of the others, and its 90 % interval. It tells"
                + " what goes together, and nothing of why.");
    TextTable table = new TextTable();
    table.row(List.of("outcome and sign", "with", "without", "difference", ""));
    for (Association each : associations) {
      table.row(
          List.of(
              "%s: %s".formatted(each.outcome(), content.label(each.indicator())),
              each.with() + " or more",
              each.without() + " or more",
              String.format(
                  Locale.ROOT, "%+.2f [%+.2f, %+.2f]", each.difference(), each.low(), each.high()),
              each.isReliable() ? "go together" : "no reliable difference"));
    }
    page.lines(table.toString());
  }

  private void organizations(TextPage page, List<OrganizationFigures> organizations) {
    for (OrganizationFigures each : organizations) {
      TextTable table = new TextTable();
      table.row(List.of("view", "statements", "promises not kept", "changes", ""));
      for (SayDoGap view : each.views()) {
        table.row(
            List.of(
                content.label(view.view()),
                String.valueOf(view.statements()),
                String.valueOf(view.lapsedPromises()),
                String.valueOf(view.changes()),
                view.isWordsOnly() ? "words and no change" : ""));
      }
      page.heading(
              "Statements and changes of %s, %s"
                  .formatted(each.organization(), CountText.name(each.period())))
          .lines(table.toString());
    }
  }

  /** Says why something is withheld, whichever it is of what the tables have. */
  private void reasons(TextPage page, Climate climate) {
    Set<SuppressionReason> reasons = EnumSet.noneOf(SuppressionReason.class);
    for (Cell<ClimateFigures> cell : climate.cells()) {
      reason(cell.result(), reasons);
      if (cell.result() instanceof Published<ClimateFigures> shown) {
        List<Indicator> told =
            cell.keys().isEmpty() ? List.of(Indicator.values()) : SegmentsText.SIGNS;
        for (ClimatePeriod period : shown.figure().periods()) {
          told.forEach(
              indicator ->
                  reason(Objects.requireNonNull(period.indicators().get(indicator)), reasons));
        }
      }
    }
    if (!reasons.isEmpty()) {
      page.line("").paragraph("", "Withheld: %s.".formatted(content.labels(reasons, "")));
    }
  }

  private static void reason(CellResult<?> result, Set<SuppressionReason> reasons) {
    if (result instanceof Suppressed<?> suppressed) {
      reasons.add(suppressed.reason());
    }
  }
}
