package org.allyship.scoring.steps;

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
import org.allyship.core.Effort;
import org.allyship.core.Feature;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.PersonPattern;
import org.allyship.scoring.person.ProfileLine;
import org.allyship.scoring.person.RateComparison;

/** What a next step depends on: what a person did, what is habit already, and what they wish. */
final class Situation {
  private static final int NOWHERE = -1;

  final Preferences preferences;

  private final StepCatalog catalog;
  private final Set<ActionId> habits;
  private final Set<ActionId> done;
  private final Set<PatternFindingType> findings = EnumSet.noneOf(PatternFindingType.class);
  private final Set<KeyFeature> lacking = EnumSet.noneOf(KeyFeature.class);
  private final boolean selfReportsMore;
  private final int recognized;
  private final int begun;

  Situation(PersonPattern pattern, Habits habits, Preferences preferences, StepCatalog catalog) {
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
    this.recognized = pattern.evidenced().map(Level::ordinal).orElse(NOWHERE);
    this.begun = begun(pattern);
  }

  /** What others know decides, be it little; if they know nothing, what the person reports. */
  private static boolean isLacking(ProfileLine byOthers, ProfileLine bySelf) {
    return byOthers.known() > 0
        ? byOthers.shown() == 0 || byOthers.tendency() == ProfileLine.Tendency.SELDOM
        : bySelf.tendency() == ProfileLine.Tendency.SELDOM;
  }

  /** The furthest level of any behavior in either view. */
  private static int begun(PersonPattern pattern) {
    return Stream.of(pattern.self(), pattern.others())
        .flatMap(view -> view.levels().stream())
        .filter(figures -> figures.rate().count() > 0)
        .mapToInt(figures -> figures.level().ordinal())
        .max()
        .orElse(NOWHERE);
  }

  private Set<ActionId> current(Set<ActionId> ids) {
    return ids.stream().map(catalog::current).collect(Collectors.toSet());
  }

  /** Tells whether either view shows a finding. */
  boolean found(PatternFindingType finding) {
    return findings.contains(finding);
  }

  /** Tells whether a key feature has seldom shown, or not at all. */
  boolean lacks(KeyFeature feature) {
    return lacking.contains(feature);
  }

  /** Tells whether the person reports reliably more than others do, at any level. */
  boolean selfReportsMore() {
    return selfReportsMore;
  }

  /** Tells whether an action is at the level beyond that at which others recognize the person. */
  boolean isBeyond(Action action) {
    return action.level().ordinal() == recognized + 1;
  }

  /** Tells whether others recognize the person at a level, or beyond. */
  boolean isRecognizedAt(Level level) {
    return level.ordinal() <= recognized;
  }

  /** Returns what the person has done that an action is the nearest step on from. */
  Optional<ActionId> leadingTo(Action action) {
    return catalog.leadingTo(action).stream().filter(done::contains).findFirst();
  }

  /** Tells whether others recognize the person at any level. */
  boolean isRecognized() {
    return recognized != NOWHERE;
  }

  /** Tells whether the person carries too much, as a view shows or as they say. */
  boolean hasSustainedRisk() {
    return found(PatternFindingType.SUSTAINED_RISK)
        || meet(preferences.challenges(), StepRules.SUSTAINED_RISKS);
  }

  /** How many steps at most: few for whom something is to be put in order. */
  int most() {
    return findings.isEmpty() && !hasSustainedRisk() ? NextSteps.MOST : NextSteps.FEW;
  }

  /** Tells whether an action may be proposed, for whatever reason. */
  boolean permits(Action action) {
    return !habits.contains(action.id())
        && suits(action)
        && isNearEnough(action)
        && isSafe(action)
        && isSmallEnough(action);
  }

  /** What fits some only is for those who said so; power of office is for those who have it. */
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

  /**
   * At most one level beyond that at which others recognize the person, or what they have begun.
   */
  private boolean isNearEnough(Action action) {
    return action.level().ordinal() <= Math.max(recognized + 1, begun);
  }

  /** Risk is for those recognized as advocates at least, who owe, carry and fear nothing. */
  private boolean isSafe(Action action) {
    boolean atStake = NextStep.needsSafetyNote(action);
    if (hasSustainedRisk() || preferences.challenges().contains(StepRules.BEING_PENALIZED)) {
      return !atStake && action.coding().isKnown(Feature.COST);
    }
    return !atStake || (recognized >= Level.ADVOCACY.ordinal() && findings.isEmpty());
  }

  /** What promises lapsed of is to be done at once; who begins or carries much begins small. */
  private boolean isSmallEnough(Action action) {
    boolean isDeed = action.coding().has(Anchor.ACT_DEED);
    if (found(PatternFindingType.LAPSED_PROMISES)) {
      return isDeed && action.effort() == Effort.MINUTES;
    }
    boolean takesLong = action.effort().compareTo(Effort.HOURS) > 0;
    return (isDeed || !found(PatternFindingType.TOKENISM))
        && !(takesLong && (!isRecognized() || hasSustainedRisk()));
  }
}
