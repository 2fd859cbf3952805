package org.allyship.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.LocalizedText;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.CommitmentId;
import org.allyship.core.plan.Plan;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;
import org.allyship.scoring.steps.Habits;
import org.allyship.scoring.steps.NextStep;
import org.allyship.scoring.steps.NextSteps;
import org.allyship.scoring.steps.Preferences;

/** Proposes next steps with their reasons, and makes a plan. */
public final class TakeNextSteps {
  private static final ParticipantId PERSON = ParticipantId.of("p-17");

  private TakeNextSteps() {}

  /** Proposes steps to someone new, and makes a plan of the first. */
  public static void run(PrintStream out) {
    ContentPack content = ContentPacks.bundled();
    LocalizedText text = content.text(Locale.ENGLISH);
    PersonHistory history = PersonHistory.of(PERSON, List.of());
    QuarterRange period = QuarterRange.ofYear(2026);
    PersonPatterns patterns = PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
    PersonPattern pattern = patterns.of(history, period);

    Preferences preferences =
        Preferences.builder()
            .addChallenge(ChallengeId.of("fear-of-being-penalized"))
            .addCapacity(Capacity.COLLEAGUE)
            .build();
    List<NextStep> steps =
        NextSteps.among(content.actions(), content.challenges())
            .after(pattern, Habits.of(history, period), preferences);
    for (NextStep step : steps) {
      out.println(text.of(step.action()).title() + " " + step.reasons());
    }

    LocalDate today = LocalDate.of(2026, 11, 20);
    Commitment first =
        steps.get(0).toCommitment(CommitmentId.of("c-1"), PERSON, today, preferences);
    Plan plan = Plan.of(PERSON, List.of(first));
    out.println("review on " + first.reviewOn());
    out.println("due in three weeks: " + plan.due(today.plusWeeks(3)).size());
  }
}
