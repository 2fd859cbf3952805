package org.allyship.cli.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.allyship.cli.console.TextPage;
import org.allyship.content.text.InterruptionText;
import org.allyship.core.catalog.Approach;
import org.allyship.core.catalog.Approach.Fit;
import org.allyship.core.catalog.Incident;
import org.allyship.core.catalog.Interruption;
import org.allyship.core.internal.JsonBinding;
import org.allyship.core.internal.JsonNames;

/** Ways to interrupt an incident, in their order, as text or as JSON. */
public final class ApproachOutput {
  private final Content content;
  private final Incident incident;
  private final List<Approach> approaches;

  /** Writes about the ways of that content. */
  public ApproachOutput(Content content, Incident incident) {
    this.content = content;
    this.incident = incident;
    this.approaches = incident.approaches(content.pack().interruptions());
  }

  /** Returns them for people, with words for those that fit. */
  public String text(int columns) {
    TextPage page = new TextPage(columns);
    known(page);
    for (Fit fit : Fit.values()) {
      List<Approach> alike = approaches.stream().filter(one -> one.fit() == fit).toList();
      if (!alike.isEmpty()) {
        page.heading(content.label(fit));
        alike.forEach(approach -> approach(page, approach));
      }
    }
    return page.line("").paragraph("", content.origin()).toString();
  }

  private void known(TextPage page) {
    incident.power().ifPresent(power -> page.line("Your power: " + content.label(power)));
    incident
        .affected()
        .ifPresent(affected -> page.line("The person affected: " + content.label(affected)));
    if (incident.danger()) {
      page.line("Danger: someone could get hurt");
    }
    if (incident.power().isEmpty() && incident.affected().isEmpty() && !incident.danger()) {
      page.paragraph("", "Nothing is known of the incident; see --power, --affected and --danger.");
    }
  }

  private void approach(TextPage page, Approach approach) {
    Interruption way = approach.interruption();
    InterruptionText words = content.words().of(way);
    page.line("")
        .paragraph(
            "%s (%s): %s".formatted(words.title(), way.id(), content.labels(way.strategies(), "")));
    approach.reasons().forEach(reason -> page.paragraph("    - ", content.label(reason)));
    if (approach.fit() != Fit.DOES_NOT_FIT) {
      page.paragraph("    How: ", words.how());
      words.examples().forEach(example -> page.paragraph("    Say: ", example));
      page.paragraph("    Fits: ", words.fits())
          .paragraph("    What can go wrong: ", words.risk())
          .paragraph("    Afterward: ", words.after());
    }
  }

  /** Returns them for programs, with all words. */
  public String json() {
    ObjectNode root = JsonBinding.MAPPER.createObjectNode();
    content.putOrigin(root);
    root.set("incident", JsonBinding.MAPPER.valueToTree(incident));
    ArrayNode rows = root.putArray("approaches");
    for (Approach approach : approaches) {
      ObjectNode row = rows.addObject();
      row.put("fit", JsonNames.of(approach.fit()));
      row.put("fitLabel", content.label(approach.fit()));
      ArrayNode reasons = row.putArray("reasons");
      approach
          .reasons()
          .forEach(
              reason ->
                  reasons
                      .addObject()
                      .put("reason", JsonNames.of(reason))
                      .put("label", content.label(reason)));
      row.set("way", JsonBinding.MAPPER.valueToTree(approach.interruption()));
      row.set("words", JsonBinding.MAPPER.valueToTree(content.words().of(approach.interruption())));
    }
    return JsonBinding.writePretty(root);
  }
}
