package org.allyship.scoring.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Authority;
import org.allyship.core.Effort;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.core.record.PersonHistory;
import org.allyship.scoring.IntendedUse;
import org.allyship.scoring.Law;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PatternFinding;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.PatternValues;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.PersonPatterns;
import org.allyship.scoring.person.ProfileLine;
import org.allyship.scoring.person.RateComparison;
import org.allyship.scoring.person.ViewPattern;

/** What holds of every step that is proposed, whatever the catalog. */
@Domain(PatternValues.class)
@Domain(StepValues.class)
@Domain(DomainContext.Global.class)
class NextStepsLaws {
  private static final PersonPatterns PATTERNS =
      PersonPatterns.with(Spectrum.standard(), IntendedUse.SELF_REFLECTION);

  private static PersonPattern pattern(PersonHistory history) {
    return PATTERNS.of(history, PatternValues.PERIOD);
  }

  @Law
  void the_order_of_the_catalog_does_not_matter(
      @ForAll List<Action> catalog,
      @ForAll PersonHistory history,
      @ForAll Habits habits,
      @ForAll Preferences preferences,
      @ForAll Random random) {
    List<Action> shuffled = new ArrayList<>(catalog);
    Collections.shuffle(shuffled, random);
    PersonPattern pattern = pattern(history);
    assertThat(NextSteps.among(shuffled, StepValues.THEMES).after(pattern, habits, preferences))
        .isEqualTo(NextSteps.among(catalog, StepValues.THEMES).after(pattern, habits, preferences));
  }

  @Property(tries = 1000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void a_step_fits_the_person_and_is_safe_for_them(
      @ForAll List<Action> catalog,
      @ForAll PersonHistory history,
      @ForAll Habits habits,
      @ForAll Preferences preferences) {
    PersonPattern pattern = pattern(history);
    List<NextStep> steps =
        NextSteps.among(catalog, StepValues.THEMES).after(pattern, habits, preferences);
    Statistics.label("steps").collect(steps.size());
    Set<PatternFindingType> found =
        pattern.findings().stream().map(PatternFinding::type).collect(Collectors.toSet());
    boolean atRisk =
        found.contains(PatternFindingType.SUSTAINED_RISK)
            || !Collections.disjoint(preferences.challenges(), StepValues.CHALLENGES.subList(2, 4));
    assertThat(steps).hasSizeLessThanOrEqualTo(found.isEmpty() && !atRisk ? 5 : 3);
    for (NextStep step : steps) {
      Action action = step.action();
      assertThat(catalog).contains(action);
      assertThat(action.replacedBy()).isEmpty();
      assertThat(habits.habits()).doesNotContain(action.id());
      assertThat(action.authority() == Authority.ANY || preferences.authority()).isTrue();
      assertThat(
              meet(action.settings(), preferences.settings()) || preferences.settings().isEmpty())
          .isTrue();
      assertThat(
              meet(action.capacities(), preferences.capacities()) || action.capacities().isEmpty())
          .isTrue();
      assertThat(
              meet(action.communities(), preferences.communities())
                  || action.communities().isEmpty()
                  || preferences.communities().isEmpty())
          .isTrue();
      assertThat(level(action) <= Math.max(recognized(pattern) + 1, begun(pattern))).isTrue();
      if (atRisk || preferences.challenges().contains(StepValues.CHALLENGES.get(0))) {
        assertThat(action.coding().get(Feature.COST)).contains(Anchor.COST_COMFORT);
        assertThat(action.level()).isNotEqualTo(Level.ACCOMPLICESHIP);
      }
      if (found.contains(PatternFindingType.LAPSED_PROMISES)) {
        assertThat(action.effort()).isEqualTo(Effort.MINUTES);
      }
      if (atRisk || recognized(pattern) < 0) {
        assertThat(action.effort()).isIn(Effort.MINUTES, Effort.HOURS);
      }
    }
    List<NextStep> risky = steps.stream().filter(NextStep::needsSafetyNote).toList();
    assertThat(risky).hasSizeLessThanOrEqualTo(1);
    if (!risky.isEmpty()) {
      assertThat(pattern.evidenced().orElseThrow()).isNotEqualTo(Level.ALLYSHIP);
      assertThat(found).isEmpty();
    }
    Statistics.label("risky").collect(risky.size());
    Statistics.label("risky").coverage(seen -> seen.check(1).count(n -> n > 20));
    Statistics.label("steps").coverage(seen -> seen.check(5).count(n -> n > 20));
  }

  @Property(tries = 1000, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
  void every_reason_is_true(
      @ForAll List<Action> catalog,
      @ForAll PersonHistory history,
      @ForAll Habits habits,
      @ForAll Preferences preferences) {
    PersonPattern pattern = pattern(history);
    Map<ActionId, Action> byId =
        catalog.stream().collect(Collectors.toMap(Action::id, action -> action));
    for (NextStep step :
        NextSteps.among(catalog, StepValues.THEMES).after(pattern, habits, preferences)) {
      for (StepReason reason : step.reasons()) {
        Statistics.label("reasons").collect(reason.getClass().getSimpleName());
        assertThat(isTrue(reason, step.action(), pattern, habits, preferences, byId))
            .as("%s of %s", reason, step.action())
            .isTrue();
      }
    }
  }

  private static boolean isTrue(
      StepReason reason,
      Action action,
      PersonPattern pattern,
      Habits habits,
      Preferences preferences,
      Map<ActionId, Action> byId) {
    if (reason instanceof StepReason.ForFinding is) {
      return pattern.findings().stream().anyMatch(finding -> finding.type() == is.finding());
    } else if (reason instanceof StepReason.ForChallenge is) {
      return preferences.challenges().contains(is.challenge())
          && action.challenges().contains(is.challenge());
    } else if (reason instanceof StepReason.ForCapacity is) {
      return preferences.capacities().contains(is.capacity())
          && action.capacities().contains(is.capacity());
    } else if (reason instanceof StepReason.ForCommunity is) {
      return preferences.communities().contains(is.community())
          && action.communities().contains(is.community());
    } else if (reason instanceof StepReason.AfterAction is) {
      return habits.done().stream().anyMatch(id -> current(id, byId).equals(is.action()))
          && byId.get(is.action()).next().stream()
              .anyMatch(next -> current(next, byId).equals(action.id()));
    } else if (reason instanceof StepReason.ForLevel is) {
      return is.level() == action.level() && level(action) <= recognized(pattern) + 1;
    }
    return isLacking((StepReason.ForFeature) reason, pattern);
  }

  private static boolean isLacking(StepReason.ForFeature reason, PersonPattern pattern) {
    ProfileLine byOthers = line(pattern.others(), reason);
    ProfileLine line = byOthers.known() > 0 ? byOthers : line(pattern.self(), reason);
    boolean seldom = line.tendency() == ProfileLine.Tendency.SELDOM;
    boolean unseen = byOthers.known() > 0 && byOthers.shown() == 0;
    boolean gap =
        pattern.gaps().stream()
            .anyMatch(it -> it.comparison().verdict() == RateComparison.Verdict.MORE);
    return seldom || unseen || (gap && reason.feature() == KeyFeature.LISTENING);
  }

  private static ProfileLine line(ViewPattern view, StepReason.ForFeature reason) {
    return view.profile().stream()
        .filter(line -> line.feature() == reason.feature())
        .findFirst()
        .orElseThrow();
  }

  private static ActionId current(ActionId id, Map<ActionId, Action> byId) {
    ActionId current = id;
    Set<ActionId> seen = new HashSet<>();
    while (byId.containsKey(current)
        && byId.get(current).replacedBy().isPresent()
        && seen.add(current)) {
      current = byId.get(current).replacedBy().orElseThrow();
    }
    return current;
  }

  @Law
  void what_becomes_a_habit_is_proposed_no_more(
      @ForAll List<Action> catalog,
      @ForAll PersonHistory history,
      @ForAll Habits habits,
      @ForAll Preferences preferences) {
    NextSteps among = NextSteps.among(catalog, StepValues.THEMES);
    for (NextStep step : among.after(pattern(history), habits, preferences)) {
      Set<ActionId> more = new HashSet<>(habits.habits());
      more.add(step.action().id());
      assertThat(among.after(pattern(history), new Habits(more, habits.done()), preferences))
          .extracting(NextStep::action)
          .doesNotContain(step.action());
    }
  }

  @Law
  void the_smaller_come_first_but_for_putting_a_harm_right(
      @ForAll List<Action> catalog,
      @ForAll PersonHistory history,
      @ForAll Habits habits,
      @ForAll Preferences preferences) {
    StepReason harm = new StepReason.ForFinding(PatternFindingType.UNREPAIRED_HARM);
    assertThat(
            NextSteps.among(catalog, StepValues.THEMES)
                .after(pattern(history), habits, preferences))
        .isSortedAccordingTo(
            Comparator.comparing(
                    (NextStep step) ->
                        !(step.reasons().get(0).equals(harm)
                            && step.action().coding().has(Anchor.REPAIR_CORRECTS)))
                .thenComparing(step -> step.action().effort())
                .thenComparing(step -> step.action().level()));
  }

  @Law
  void beyond_three_no_step_leads_to_another_and_two_at_most_have_a_foremost_reason(
      @ForAll List<Action> catalog,
      @ForAll PersonHistory history,
      @ForAll Habits habits,
      @ForAll Preferences preferences) {
    List<NextStep> steps =
        NextSteps.among(catalog, StepValues.THEMES).after(pattern(history), habits, preferences);
    if (steps.size() <= NextSteps.MAX_STEPS_WITH_FINDING) {
      return;
    }
    Set<ActionId> ids = steps.stream().map(step -> step.action().id()).collect(Collectors.toSet());
    assertThat(steps)
        .allSatisfy(
            step -> {
              Set<ActionId> others = new HashSet<>(ids);
              others.remove(step.action().id());
              assertThat(meet(Set.copyOf(step.action().next()), others)).isFalse();
            });
    assertThat(
            steps.stream()
                .collect(
                    Collectors.groupingBy(step -> step.reasons().get(0), Collectors.counting()))
                .values())
        .allMatch(count -> count <= 2);
  }

  @Law
  void a_claim_changes_no_step(
      @ForAll List<Action> catalog,
      @ForAll PersonHistory history,
      @ForAll Habits habits,
      @ForAll Preferences preferences) {
    PersonHistory unclaimed = PersonHistory.of(history.person(), history.behaviors());
    NextSteps among = NextSteps.among(catalog, StepValues.THEMES);
    assertThat(among.after(pattern(history), habits, preferences))
        .isEqualTo(among.after(pattern(unclaimed), habits, preferences));
  }

  private static boolean meet(Set<?> some, Set<?> others) {
    return !Collections.disjoint(some, others);
  }

  private static int level(Action action) {
    return action.level().ordinal();
  }

  private static int recognized(PersonPattern pattern) {
    return pattern.evidenced().map(Level::ordinal).orElse(-1);
  }

  private static int begun(PersonPattern pattern) {
    int begun = -1;
    for (Level level : Level.values()) {
      boolean seen =
          pattern.self().at(level).rate().count() + pattern.others().at(level).rate().count() > 0;
      begun = seen ? level.ordinal() : begun;
    }
    return begun;
  }
}
