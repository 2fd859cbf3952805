package org.allyship.cli.output;

import org.allyship.content.words.ActionWords;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.core.internal.Excerpt;
import org.allyship.core.internal.JsonNames;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Placement;
import org.allyship.scoring.Spectrum;

/** All about an action, for people. */
public final class ActionText {
  private final Content content;
  private final int columns;

  /** Writes about actions of that content, on lines of that length. */
  public ActionText(Content content, int columns) {
    this.content = content;
    this.columns = columns;
  }

  /** Returns what is to be said of an action; a spectrum says where it is placed. */
  public String of(Action action, Spectrum spectrum) {
    Page page = new Page(columns);
    ActionWords said = content.words().of(action);
    page.line(Excerpt.clean(said.title())).line("(" + action.id() + ")");
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

  private void facts(Page page, Action action) {
    page.heading("What it takes")
        .paragraph("Authority: " + content.label(action.authority()))
        .paragraph("Time: " + content.label(action.effort()))
        .paragraph("As: " + content.labels(action.capacities(), "anybody"))
        .paragraph("Where: " + content.labels(action.settings(), ""))
        .paragraph("In support of: " + content.labels(action.communities(), "any group"));
  }

  private void placement(Page page, Action action, Placement placement) {
    Reasons reasons = new Reasons(content.words());
    page.line("").line("Level by its sources: " + JsonNames.of(action.level()));
    page.line("")
        .line(
            "Placed by default: %s, position %s, %s"
                .formatted(
                    reasons.label(placement.answer()),
                    Cells.position(placement),
                    reasons.label(placement.certainty())));
    reasons.of(placement).forEach(reason -> page.line("  " + Excerpt.clean(reason)));
  }

  private void links(Page page, Action action) {
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
