package org.allyship.examples;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.allyship.content.ContentPack;
import org.allyship.content.ContentPacks;
import org.allyship.content.Words;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;
import org.allyship.core.history.PersonHistory;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.CommitmentId;
import org.allyship.core.plan.Plan;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.pattern.Habits;
import org.allyship.scoring.pattern.NextStep;
import org.allyship.scoring.pattern.NextSteps;
import org.allyship.scoring.pattern.Pattern;
import org.allyship.scoring.pattern.Patterns;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.Wishes;

/** What to do next, why, and a plan from it. */
public final class TakeNextSteps {
  private static final ParticipantId PERSON = ParticipantId.of("p-17");

  private TakeNextSteps() {}

  /** Proposes steps to somebody new, and makes a plan of the first. */
  public static void run(PrintStream out) {
    ContentPack content = ContentPacks.bundled();
    Words words = content.words(Locale.ENGLISH);
    PersonHistory history = PersonHistory.of(PERSON, List.of());
    Quarters period = Quarters.ofYear(2026);
    Patterns patterns = Patterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
    Pattern pattern = patterns.of(history, period);

    Wishes wishes =
        Wishes.builder()
            .addChallenge(ChallengeId.of("fear-of-being-penalized"))
            .addPower(Capacity.COLLEAGUE)
            .build();
    List<NextStep> steps =
        NextSteps.among(content.actions()).after(pattern, Habits.of(history, period), wishes);
    for (NextStep step : steps) {
      out.println(words.of(step.action()).title() + " " + step.reasons());
    }

    LocalDate today = LocalDate.of(2026, 11, 20);
    Commitment first = steps.get(0).toCommitment(CommitmentId.of("c-1"), PERSON, today, wishes);
    Plan plan = Plan.of(PERSON, List.of(first));
    out.println("look back on " + first.reviewOn());
    out.println("due in three weeks: " + plan.due(today.plusWeeks(3)).size());
  }
}
