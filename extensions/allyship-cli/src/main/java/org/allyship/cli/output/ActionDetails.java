package org.allyship.cli.output;

import org.allyship.cli.console.TableCells;
import org.allyship.cli.console.TextPage;
import org.allyship.content.text.ActionText;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.core.internal.JsonNames;
import org.allyship.core.internal.SafeText;
import org.allyship.report.Report;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/** All about an action, for people. */
public final class ActionDetails {
  private final Content content;
  private final int columns;

  /** Writes about actions of that content, on lines of that length. */
  public ActionDetails(Content content, int columns) {
    this.content = content;
    this.columns = columns;
  }

  /** Returns what is to be said of an action; a spectrum says where it is placed. */
  public String of(Action action, Spectrum spectrum) {
    TextPage page = new TextPage(columns);
    ActionText said = content.words().of(action);
    page.line(SafeText.sanitize(said.title())).line("(" + action.id() + ")");
    action.replacedBy().ifPresent(other -> page.section("Retired; in its place", title(other)));
    page.section("How", said.how()).section("Why", said.why());
    said.backlash().ifPresent(backlash -> page.section("What may come back", backlash));
    said.safety().ifPresent(safety -> page.section("Safety", safety));
    facts(page, action);
    placement(page, action, spectrum.place(action.coding(), IntendedUse.LEARNING));
    links(page, action);
    Sources.add(page, content, action.sources());
    return page.line("").paragraph("", content.origin()).toString();
  }

  private void facts(TextPage page, Action action) {
    page.heading("What it takes")
        .paragraph("Authority: " + content.label(action.authority()))
        .paragraph("Time: " + content.label(action.effort()))
        .paragraph("As: " + content.labels(action.capacities(), "anyone"))
        .paragraph("Where: " + content.labels(action.settings(), ""))
        .paragraph("In support of: " + content.labels(action.communities(), "any group"));
  }

  private void placement(TextPage page, Action action, Placement placement) {
    page.line("").line("Level by its sources: " + JsonNames.of(action.level()));
    page.line("")
        .line(
            "Placed by default: %s, position %s, %s"
                .formatted(
                    content.resultLabel(placement.classification()),
                    TableCells.position(placement),
                    content.resultLabel(placement.certainty())));
    new PresentationText(page.width())
        .lines(Report.reasons(placement), content.words())
        .forEach(line -> page.line(line.isEmpty() ? "" : "  " + line));
  }

  private void links(TextPage page, Action action) {
    if (!action.challenges().isEmpty()) {
      page.heading("Helps with");
      for (ChallengeId id : action.challenges()) {
        String title = content.words().of(content.pack().challenge(id)).title();
        page.paragraph("%s (%s)".formatted(title, id));
      }
    }
    if (!action.next().isEmpty()) {
      page.heading("What one can do next");
      action.next().forEach(id -> page.paragraph(title(content.pack().currentAction(id).id())));
    }
  }

  private String title(ActionId id) {
    return "%s (%s)".formatted(content.words().of(content.pack().action(id)).title(), id);
  }
}
