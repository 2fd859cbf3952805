package org.allyship.cli.output;

import java.util.List;
import java.util.Map;
import org.allyship.content.text.ActionText;
import org.allyship.core.ActionId;
import org.allyship.scoring.steps.NextStep;
import org.allyship.scoring.steps.StepReason;

/** Next steps, for the person who may take them. */
final class NextStepsText {
  private static final String INDENT = "    ";

  private final Content content;

  NextStepsText(Content content) {
    this.content = content;
  }

  void add(TextPage page, List<NextStep> steps) {
    page.heading("Next steps");
    if (steps.isEmpty()) {
      page.paragraph("Nothing in the catalog fits.");
    }
    for (NextStep step : steps) {
      page.paragraph("  - ", "%s (%s)".formatted(title(step.action().id()), step.action().id()))
          .paragraph(INDENT, "Takes: " + content.label(step.action().effort()));
      step.reasons().forEach(reason -> page.paragraph(INDENT, said(reason)));
      if (step.needsSafetyNote()) {
        safety(page, content.words().of(step.action()));
      }
    }
  }

  private void safety(TextPage page, ActionText words) {
    page.paragraph(INDENT, content.message("step-safety", Map.of()));
    words.backlash().ifPresent(text -> page.paragraph(INDENT, "What may come back: " + text));
    words.safety().ifPresent(text -> page.paragraph(INDENT, "Safety: " + text));
  }

  private String title(ActionId id) {
    return content.words().of(content.pack().action(id)).title();
  }

  private String said(StepReason reason) {
    if (reason instanceof StepReason.ForFinding it) {
      return said("finding", "finding", content.label(it.finding()));
    }
    if (reason instanceof StepReason.ForFeature it) {
      return said("feature", "feature", content.label(it.feature()));
    }
    if (reason instanceof StepReason.ForLevel it) {
      return said("level", "level", content.label(it.level()));
    }
    if (reason instanceof StepReason.ForChallenge it) {
      return said(
          "challenge",
          "challenge",
          content.words().of(content.pack().challenge(it.challenge())).title());
    }
    if (reason instanceof StepReason.ForCapacity it) {
      return said("capacity", "capacity", content.label(it.capacity()));
    }
    if (reason instanceof StepReason.ForCommunity it) {
      return said("community", "community", content.label(it.community()));
    }
    return said("after", "action", title(((StepReason.AfterAction) reason).action()));
  }

  private String said(String kind, String argument, String value) {
    return content.message("step-reason-" + kind, Map.of(argument, value));
  }
}
