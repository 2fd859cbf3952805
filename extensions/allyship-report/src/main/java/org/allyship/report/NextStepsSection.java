package org.allyship.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.allyship.content.ContentPack;
import org.allyship.content.text.ActionText;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.ChallengeId;
import org.allyship.report.page.PageTable;
import org.allyship.report.page.Section;
import org.allyship.report.text.ReportText;
import org.allyship.scoring.steps.NextStep;
import org.allyship.scoring.steps.StepReason;

/** Proposed next steps, each with its reasons and what to be careful about. */
final class NextStepsSection {
  private final ReportText texts;
  private final ContentPack content;

  NextStepsSection(ReportText texts, ContentPack content) {
    this.texts = texts;
    this.content = content;
  }

  /** Returns the steps in their order, or that no step fits. */
  Section of(List<NextStep> steps) {
    Section.Builder section = Section.of(texts.of("next-steps"));
    if (steps.isEmpty()) {
      return section.say(texts.of("next-steps-none")).build();
    }
    for (NextStep step : steps) {
      section.show(table(step));
    }
    return section.build();
  }

  private PageTable table(NextStep step) {
    Action action = step.action();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(texts.of("step-effort"), texts.label(action.effort())));
    for (StepReason reason : step.reasons()) {
      rows.add(List.of(texts.of("why"), reason(reason)));
    }
    if (step.needsSafetyNote()) {
      rows.add(List.of(texts.of("step-care"), texts.of("step-safety")));
      ActionText text = texts.content().of(action);
      text.backlash().ifPresent(said -> rows.add(List.of(texts.of("step-backlash"), said)));
      text.safety().ifPresent(said -> rows.add(List.of(texts.of("step-protection"), said)));
    }
    String title = texts.content().of(action).title();
    return new PageTable("%s (%s)".formatted(title, action.id()), List.of(), rows);
  }

  private String reason(StepReason reason) {
    if (reason instanceof StepReason.ForFinding it) {
      return reason("finding", "finding", texts.label(it.finding()));
    }
    if (reason instanceof StepReason.ForFeature it) {
      return reason("feature", "feature", texts.label(it.feature()));
    }
    if (reason instanceof StepReason.ForLevel it) {
      return reason("level", "level", texts.label(it.level()));
    }
    if (reason instanceof StepReason.ForChallenge it) {
      return reason("challenge", "challenge", challenge(it.challenge()));
    }
    if (reason instanceof StepReason.ForCapacity it) {
      return reason("capacity", "capacity", texts.label(it.capacity()));
    }
    if (reason instanceof StepReason.ForCommunity it) {
      return reason("community", "community", texts.label(it.community()));
    }
    return reason("after", "action", action(((StepReason.AfterAction) reason).action()));
  }

  private String reason(String kind, String argument, String value) {
    return texts.of("step-reason-" + kind, Map.of(argument, value));
  }

  private String challenge(ChallengeId id) {
    return titleOr(id.value(), () -> texts.content().of(content.challenge(id)).title());
  }

  private String action(ActionId id) {
    return titleOr(id.value(), () -> texts.content().of(content.action(id)).title());
  }

  private static String titleOr(String id, Supplier<String> title) {
    try {
      return title.get();
    } catch (NoSuchElementException e) {
      return id;
    }
  }
}
