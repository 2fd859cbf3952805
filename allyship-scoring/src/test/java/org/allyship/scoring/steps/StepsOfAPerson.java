package org.allyship.scoring.steps;

import static org.allyship.scoring.person.PatternValues.PERIOD;
import static org.allyship.scoring.person.PatternValues.PERSON;
import static org.allyship.scoring.person.PatternValues.reporter;
import static org.allyship.scoring.steps.StepValues.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.ChallengeId;
import org.allyship.core.Coding;
import org.allyship.core.Level;
import org.allyship.core.Perspective;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.PersonHistory;
import org.allyship.core.record.Status;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;

/** A person with a catalog, whose behaviors and preferences the tests set. */
abstract class StepsOfAPerson {
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);
  static final Coding DEED = Coding.of(Anchor.ACT_DEED, Anchor.REACH_PERSON, Anchor.COST_COMFORT);
  static final Coding CHANGE =
      Coding.of(Anchor.ACT_DEED, Anchor.REACH_ORGANIZATION, Anchor.COST_COMFORT);
  static final Coding SELF = Coding.of(Anchor.ACT_DEED, Anchor.REACH_SELF, Anchor.COST_COMFORT);
  static final Coding RISK = CHANGE.with(Anchor.COST_STANDING);
  static final Coding HARM = Coding.of(Anchor.ACT_HARM, Anchor.REACH_PERSON);
  static final Coding LAPSED = Coding.of(Anchor.ACT_CLAIM, Anchor.FOLLOW_THROUGH_LAPSED);
  static final Coding SYMBOL = Coding.of(Anchor.ACT_SYMBOL, Anchor.VISIBILITY_PUBLIC);
  static final Coding AT_RISK =
      Coding.of(
          Anchor.ACT_DEED, Anchor.REACH_ORGANIZATION, Anchor.RULES_CHANGES, Anchor.COST_STANDING);

  static final ChallengeId PENALIZED = ChallengeId.of("fear-of-being-penalized");
  static final ChallengeId WRONG = ChallengeId.of("fear-of-getting-it-wrong");
  static final ChallengeId OVEREXTENSION = ChallengeId.of("overextension");

  static final Action ASK =
      ally("ask", DEED.with(Anchor.DIRECTION_ASKED).with(Anchor.TRANSFER_VOICE)).build();
  static final Action CREDIT = ally("credit", DEED.with(Anchor.TRANSFER_VOICE)).build();
  static final Action HELP = ally("help", DEED).build();
  static final Action POLICY = action("policy", Level.ADVOCACY, CHANGE).build();
  static final Action SEAT =
      action("seat", Level.ACCOMPLICESHIP, RISK.with(Anchor.TRANSFER_OWN)).build();

  final List<Action> catalog = new ArrayList<>();
  final List<BehaviorRecord> done = new ArrayList<>();
  final Preferences.Builder preferences = Preferences.builder();
  Habits habits = Habits.none();

  static Action.Builder ally(String id, Coding coding) {
    return action(id, Level.ALLYSHIP, coding);
  }

  void catalog(Action... actions) {
    catalog.addAll(List.of(actions));
  }

  /** What others report, so many times, spread over the year. */
  void others(Coding coding, int times) {
    add(coding, times, Perspective.RECIPIENT);
  }

  void self(Coding coding, int times) {
    add(coding, times, Perspective.SELF);
  }

  void add(Coding coding, int times, Perspective perspective) {
    for (int i = 0; i < times; i++) {
      done.add(
          BehaviorRecord.of(
              Behavior.of(coding)
                  .id(BehaviorId.of("b" + done.size()))
                  .actor(PERSON)
                  .date(LocalDate.of(2026, 1, 2).plusDays(360L * i / times))
                  .perspective(perspective)
                  .reporter(reporter(perspective == Perspective.SELF ? 0 : 1 + i % 2))
                  .build(),
              Status.CONFIRMED));
    }
  }

  PersonPattern pattern() {
    return PATTERNS.of(PersonHistory.of(PERSON, done), PERIOD);
  }

  List<NextStep> steps() {
    return NextSteps.among(catalog, StepValues.THEMES)
        .after(pattern(), habits, preferences.build());
  }

  List<String> ids() {
    return steps().stream().map(step -> step.action().id().value()).toList();
  }

  List<StepReason> reasonsOf(String id) {
    return steps().stream()
        .filter(step -> step.action().id().equals(ActionId.of(id)))
        .findFirst()
        .orElseThrow()
        .reasons();
  }

  static ActionId id(String id) {
    return ActionId.of(id);
  }
}
