package org.allyship.scoring.steps;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Anchor;
import org.allyship.core.Authority;
import org.allyship.core.ChallengeId;
import org.allyship.core.Effort;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.catalog.ChallengeTheme;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.ProfileLine;
import org.allyship.scoring.person.RateComparison;

/** What next steps depend on: the pattern of a person, their habits and their preferences. */
final class StepContext {
  private static final int NO_LEVEL = -1;
  private static final Set<ChallengeTheme> PENALTY = Set.of(ChallengeTheme.PENALTY);

  final Preferences preferences;

  private final StepCatalog catalog;
  private final Set<ActionId> habits;
  private final Set<ActionId> done;
  private final Set<PatternFindingType> findings = EnumSet.noneOf(PatternFindingType.class);
  private final Set<KeyFeature> lacking = EnumSet.noneOf(KeyFeature.class);
  private final boolean selfReportsMore;
  private final int recognized;
  private final int begun;

  StepContext(PersonPattern pattern, Habits habits, Preferences preferences, StepCatalog catalog) {
    this.preferences = preferences;
    this.catalog = catalog;
    this.habits = current(habits.habits());
    this.done = current(habits.done());
    pattern.findings().forEach(finding -> findings.add(finding.type()));
    List<ProfileLine> byOthers = pattern.others().profile();
    List<ProfileLine> bySelf = pattern.self().profile();
    for (int i = 0; i < byOthers.size(); i++) {
      if (isLacking(byOthers.get(i), bySelf.get(i))) {
        lacking.add(byOthers.get(i).feature());
      }
    }
    this.selfReportsMore =
        pattern.gaps().stream()
            .anyMatch(gap -> gap.comparison().verdict() == RateComparison.Verdict.MORE);
    this.recognized = pattern.evidenced().map(StepContext::rank).orElse(NO_LEVEL);
    this.begun = begun(pattern);
  }

  /** The others' view decides, however little it shows; without it, the self view does. */
  private static boolean isLacking(ProfileLine byOthers, ProfileLine bySelf) {
    return byOthers.known() > 0
        ? byOthers.shown() == 0 || byOthers.tendency() == ProfileLine.Tendency.SELDOM
        : bySelf.tendency() == ProfileLine.Tendency.SELDOM;
  }

  /** Returns the furthest level of any behavior in either view. */
  private static int begun(PersonPattern pattern) {
    return Stream.of(pattern.self(), pattern.others())
        .flatMap(view -> view.levels().stream())
        .filter(figures -> figures.rate().count() > 0)
        .mapToInt(figures -> rank(figures.level()))
        .max()
        .orElse(NO_LEVEL);
  }

  /** Returns the place of a level in their order, from 0. */
  private static int rank(Level level) {
    return switch (level) {
      case ALLYSHIP -> 0;
      case ADVOCACY -> 1;
      case ACCOMPLICESHIP -> 2;
    };
  }

  private Set<ActionId> current(Set<ActionId> ids) {
    return ids.stream().map(catalog::current).collect(Collectors.toSet());
  }

  /** Returns whether either view shows a finding. */
  boolean found(PatternFindingType finding) {
    return findings.contains(finding);
  }

  /** Returns whether a key feature has seldom shown, or never. */
  boolean lacks(KeyFeature feature) {
    return lacking.contains(feature);
  }

  /** Returns whether the person reports reliably more than others do, at any level. */
  boolean selfReportsMore() {
    return selfReportsMore;
  }

  /** Returns whether an action is one level beyond the furthest role of the person. */
  boolean isBeyond(Action action) {
    return rank(action.level()) == recognized + 1;
  }

  /** Returns whether the person is eligible for the role of a level, or one beyond. */
  boolean isRecognizedAt(Level level) {
    return rank(level) <= recognized;
  }

  /** Returns the action that the person has done and that leads to an action most directly. */
  Optional<ActionId> leadingTo(Action action) {
    return catalog.leadingTo(action).stream().filter(done::contains).findFirst();
  }

  /** Returns whether the person is eligible for any role. */
  boolean isRecognized() {
    return recognized != NO_LEVEL;
  }

  /** Returns whether the person carries too much, by a finding or by the challenges they name. */
  boolean carriesTooMuch() {
    return found(PatternFindingType.SUSTAINED_RISK)
        || found(PatternFindingType.SUSTAINED_EFFORT)
        || isAbout(preferences.challenges(), StepRules.OVERLOAD);
  }

  /** Returns whether any of some challenges has one of some themes. */
  boolean isAbout(Collection<ChallengeId> challenges, Set<ChallengeTheme> themes) {
    return challenges.stream().flatMap(id -> catalog.theme(id).stream()).anyMatch(themes::contains);
  }

  /** Returns the largest number of steps, smaller when there is something to put right. */
  int maxSteps() {
    return findings.isEmpty() && !carriesTooMuch()
        ? NextSteps.MAX_STEPS
        : NextSteps.MAX_STEPS_WITH_FINDING;
  }

  /** Returns whether an action may be proposed. */
  boolean permits(Action action) {
    return !habits.contains(action.id())
        && suits(action)
        && isNearEnough(action)
        && isSafe(action)
        && isSmallEnough(action);
  }

  /** Actions for some people only are for those who named it; some need power of office. */
  private boolean suits(Action action) {
    return (action.authority() == Authority.ANY || preferences.authority())
        && (preferences.settings().isEmpty() || meet(action.settings(), preferences.settings()))
        && (action.capacities().isEmpty() || meet(action.capacities(), preferences.capacities()))
        && (action.communities().isEmpty()
            || preferences.communities().isEmpty()
            || meet(action.communities(), preferences.communities()));
  }

  private static boolean meet(Set<?> some, Set<?> others) {
    return !Collections.disjoint(some, others);
  }

  /** Returns whether an action is at most one level beyond the furthest role, or already begun. */
  private boolean isNearEnough(Action action) {
    return rank(action.level()) <= Math.max(recognized + 1, begun);
  }

  /** Only people eligible as advocates, with no finding and no fear of penalty, take risks. */
  private boolean isSafe(Action action) {
    boolean atStake = NextStep.needsSafetyNote(action);
    if (carriesTooMuch() || isAbout(preferences.challenges(), PENALTY)) {
      return !atStake && action.coding().isKnown(Feature.COST);
    }
    return !atStake || (recognized >= rank(Level.ADVOCACY) && findings.isEmpty());
  }

  /**
   * After lapsed promises only what takes minutes; a beginner or overloaded person starts small.
   */
  private boolean isSmallEnough(Action action) {
    boolean isDeed = action.coding().has(Anchor.ACT_DEED);
    if (found(PatternFindingType.LAPSED_PROMISES)) {
      return isDeed && action.effort() == Effort.MINUTES;
    }
    boolean takesLong = action.effort().compareTo(Effort.HOURS) > 0;
    return (isDeed || !found(PatternFindingType.TOKENISM))
        && !(takesLong && (!isRecognized() || carriesTooMuch()));
  }
}
