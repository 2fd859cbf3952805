package org.allyship.scoring.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.ChallengeId;
import org.allyship.core.Effort;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.internal.KeyFeatures;

/**
 * What leads to what: the reasons for which an action is proposed, the most pressing first.
 *
 * <p>The table says what a good coach would say; each rule is a convention of this library. What
 * may not be proposed at all, for whatever reason, stands in {@link Situation#permits}.
 */
final class StepRules {
  static final ChallengeId BEING_PENALIZED = ChallengeId.of("fear-of-being-penalized");
  static final ChallengeId GETTING_IT_WRONG = ChallengeId.of("fear-of-getting-it-wrong");
  static final Set<ChallengeId> SUSTAINED_RISKS =
      Set.of(ChallengeId.of("overextension"), ChallengeId.of("secondary-trauma"));

  /** What answers a finding, or what stands in the way. */
  private static final List<StepRule> ANSWERS =
      List.of(
          StepRules::putTheHarmRight,
          StepRules::learnToPutItRight,
          StepRules::rest,
          StepRules::promiseLess,
          StepRules::doSomething,
          StepRules::meetTheChallenge);

  /** What leads further; somebody under strain is not asked for more. */
  private static final List<StepRule> GROWTH =
      List.of(
          StepRules::supportYourCommunities,
          StepRules::useYourCapacities,
          StepRules::askHowItComesAcross,
          StepRules::doItTogether,
          StepRules::showWhatIsMissing,
          StepRules::oneStepOn,
          StepRules::oneLevelOn,
          StepRules::keepItUp);

  private StepRules() {}

  /** Returns the rules that apply to somebody, the most pressing first. */
  static List<StepRule> of(Situation about) {
    return about.hasSustainedRisk()
        ? ANSWERS
        : Stream.concat(ANSWERS.stream(), GROWTH.stream()).toList();
  }

  /** Harm left unrepaired: own it and put it right. */
  private static List<StepReason> putTheHarmRight(Situation about, Action action) {
    return finding(about, PatternFindingType.UNREPAIRED_HARM, putsRight(action));
  }

  static boolean putsRight(Action action) {
    return KeyFeatures.isShown(KeyFeature.ACCOUNTABILITY, action.coding());
  }

  /**
   * Harm left unrepaired: asking those it was for, where that helps with the fear of being wrong.
   */
  private static List<StepReason> learnToPutItRight(Situation about, Action action) {
    return finding(
        about,
        PatternFindingType.UNREPAIRED_HARM,
        action.challenges().contains(GETTING_IT_WRONG) && isListening(action));
  }

  /** Strain, found or named: set limits, for oneself or with those who share the load. */
  private static List<StepReason> rest(Situation about, Action action) {
    if (!action.coding().has(Anchor.REACH_SELF) && !action.coding().has(Anchor.REACH_TEAM)) {
      return List.of();
    }
    boolean helps = action.challenges().stream().anyMatch(SUSTAINED_RISKS::contains);
    return Stream.concat(
            finding(about, PatternFindingType.SUSTAINED_RISK, helps).stream(),
            challenges(about, action)
                .filter(reason -> SUSTAINED_RISKS.contains(reason.challenge())))
        .toList();
  }

  /** Promises not kept: a deed small enough to be done at once. */
  private static List<StepReason> promiseLess(Situation about, Action action) {
    return finding(
        about,
        PatternFindingType.LAPSED_PROMISES,
        action.effort() == Effort.MINUTES && action.coding().has(Anchor.ACT_DEED));
  }

  /** Symbols in the place of deeds: a small deed that hands something on to somebody. */
  private static List<StepReason> doSomething(Situation about, Action action) {
    return finding(
        about,
        PatternFindingType.TOKENISM,
        action.effort().compareTo(Effort.HOURS) <= 0
            && action.coding().has(Anchor.ACT_DEED)
            && KeyFeatures.isShown(KeyFeature.AMPLIFICATION, action.coding()));
  }

  /** What the person says stands in their way: what helps with it. */
  private static List<StepReason> meetTheChallenge(Situation about, Action action) {
    return List.copyOf(challenges(about, action).toList());
  }

  /** A group that the person cares for. */
  private static List<StepReason> supportYourCommunities(Situation about, Action action) {
    return action.communities().stream()
        .filter(about.preferences.communities()::contains)
        .sorted()
        .<StepReason>map(StepReason.ForCommunity::new)
        .toList();
  }

  /** A part of life in which the person has a say. */
  private static List<StepReason> useYourCapacities(Situation about, Action action) {
    return action.capacities().stream()
        .filter(about.preferences.capacities()::contains)
        .sorted()
        .<StepReason>map(StepReason.ForCapacity::new)
        .toList();
  }

  /** The person sees much more than others do: ask them how it comes across. */
  private static List<StepReason> askHowItComesAcross(Situation about, Action action) {
    return listening(
        about.selfReportsMore() && isListening(action) && action.coding().has(Anchor.REACH_SELF));
  }

  /** The person sees much more than others do: do it with them, asked or led by them. */
  private static List<StepReason> doItTogether(Situation about, Action action) {
    return listening(about.selfReportsMore() && isListening(action));
  }

  /** A key feature that has seldom shown: what shows it. Taking more risk is never called for. */
  private static List<StepReason> showWhatIsMissing(Situation about, Action action) {
    return Stream.of(KeyFeature.values())
        .filter(feature -> feature != KeyFeature.RISK_TAKING)
        .filter(feature -> KeyFeatures.isShown(feature, action.coding()))
        .filter(about::lacks)
        .<StepReason>map(StepReason.ForFeature::new)
        .toList();
  }

  /** What the person has done: what the catalog says could be next. */
  private static List<StepReason> oneStepOn(Situation about, Action action) {
    return about
        .leadingTo(action)
        .map(done -> List.<StepReason>of(new StepReason.AfterAction(done)))
        .orElse(List.of());
  }

  /** The level beyond that at which others recognize the person. */
  private static List<StepReason> oneLevelOn(Situation about, Action action) {
    return level(about.isBeyond(action), action);
  }

  /** The levels at which others recognize the person: a role lapses. */
  private static List<StepReason> keepItUp(Situation about, Action action) {
    return level(about.isRecognizedAt(action.level()), action);
  }

  private static boolean isListening(Action action) {
    return KeyFeatures.isShown(KeyFeature.LISTENING, action.coding());
  }

  private static Stream<StepReason.ForChallenge> challenges(Situation about, Action action) {
    return about.preferences.challenges().stream()
        .filter(action.challenges()::contains)
        .sorted(Comparator.comparing(ChallengeId::value))
        .map(StepReason.ForChallenge::new);
  }

  private static List<StepReason> finding(
      Situation about, PatternFindingType finding, boolean answers) {
    return answers && about.found(finding)
        ? List.of(new StepReason.ForFinding(finding))
        : List.of();
  }

  private static List<StepReason> listening(boolean holds) {
    return holds ? List.of(new StepReason.ForFeature(KeyFeature.LISTENING)) : List.of();
  }

  /** Learning, what reaches oneself alone and what only puts a mistake right are at no level. */
  private static List<StepReason> level(boolean holds, Action action) {
    boolean isAtOne =
        action.coding().has(Anchor.ACT_DEED)
            && !action.coding().has(Anchor.REACH_SELF)
            && !putsRight(action);
    return holds && isAtOne ? List.of(new StepReason.ForLevel(action.level())) : List.of();
  }
}
