package org.allyship.scoring.steps;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.ChallengeId;
import org.allyship.core.Effort;
import org.allyship.core.catalog.ChallengeTheme;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.internal.KeyFeatures;

/**
 * The reasons for which an action is proposed, the most pressing first.
 *
 * <p>Each rule is a convention of this library. {@link StepContext#permits} decides what may not be
 * proposed for any reason.
 */
final class StepRules {
  /** The themes of people who carry too much. */
  static final Set<ChallengeTheme> OVERLOAD =
      Set.of(ChallengeTheme.OVEREXTENSION, ChallengeTheme.SECONDARY_TRAUMA);

  private static final Set<ChallengeTheme> MISTAKES = Set.of(ChallengeTheme.MISTAKES);

  /** Rules that answer a finding or a challenge. */
  private static final List<StepRule> ANSWERS =
      List.of(
          StepRules::putTheHarmRight,
          StepRules::learnToPutItRight,
          StepRules::rest,
          StepRules::promiseLess,
          StepRules::doSomething,
          StepRules::meetTheChallenge);

  /** Rules that lead further; a person who carries too much is not asked for more. */
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

  /** Returns the rules that apply to a person, the most pressing first. */
  static List<StepRule> of(StepContext context) {
    return context.carriesTooMuch()
        ? ANSWERS
        : Stream.concat(ANSWERS.stream(), GROWTH.stream()).toList();
  }

  /** Harm is left unrepaired: own it and put it right. */
  private static List<StepReason> putTheHarmRight(StepContext context, Action action) {
    return finding(context, PatternFindingType.UNREPAIRED_HARM, putsRight(action));
  }

  static boolean putsRight(Action action) {
    return KeyFeatures.isShown(KeyFeature.ACCOUNTABILITY, action.coding());
  }

  /** Harm is left unrepaired: ask the recipients, where that helps with the fear of mistakes. */
  private static List<StepReason> learnToPutItRight(StepContext context, Action action) {
    return finding(
        context,
        PatternFindingType.UNREPAIRED_HARM,
        context.isAbout(action.challenges(), MISTAKES) && isListening(action));
  }

  /**
   * Sustained risk or effort, found or named: set limits, alone or with those who share the load.
   */
  private static List<StepReason> rest(StepContext context, Action action) {
    if (!action.coding().has(Anchor.REACH_SELF) && !action.coding().has(Anchor.REACH_TEAM)) {
      return List.of();
    }
    boolean helps = context.isAbout(action.challenges(), OVERLOAD);
    return Stream.concat(
            Stream.of(PatternFindingType.SUSTAINED_RISK, PatternFindingType.SUSTAINED_EFFORT)
                .flatMap(finding -> finding(context, finding, helps).stream()),
            challenges(context, action)
                .filter(reason -> context.isAbout(Set.of(reason.challenge()), OVERLOAD)))
        .toList();
  }

  /** Promises were not kept: do something small enough to do at once. */
  private static List<StepReason> promiseLess(StepContext context, Action action) {
    return finding(
        context,
        PatternFindingType.LAPSED_PROMISES,
        action.effort() == Effort.MINUTES && action.coding().has(Anchor.ACT_DEED));
  }

  /** Symbols took the place of support: do something small that passes something on. */
  private static List<StepReason> doSomething(StepContext context, Action action) {
    return finding(
        context,
        PatternFindingType.TOKENISM,
        action.effort().compareTo(Effort.HOURS) <= 0
            && action.coding().has(Anchor.ACT_DEED)
            && KeyFeatures.isShown(KeyFeature.AMPLIFICATION, action.coding()));
  }

  /** The person named a challenge: do what helps with it. */
  private static List<StepReason> meetTheChallenge(StepContext context, Action action) {
    return List.copyOf(challenges(context, action).toList());
  }

  /** The person cares for a group: do something for it. */
  private static List<StepReason> supportYourCommunities(StepContext context, Action action) {
    return action.communities().stream()
        .filter(context.preferences.communities()::contains)
        .sorted()
        .<StepReason>map(StepReason.ForCommunity::new)
        .toList();
  }

  /** The person has a say in a part of life: do something there. */
  private static List<StepReason> useYourCapacities(StepContext context, Action action) {
    return action.capacities().stream()
        .filter(context.preferences.capacities()::contains)
        .sorted()
        .<StepReason>map(StepReason.ForCapacity::new)
        .toList();
  }

  /** The person reports much more than others do: ask them how it comes across. */
  private static List<StepReason> askHowItComesAcross(StepContext context, Action action) {
    return listening(
        context.selfReportsMore() && isListening(action) && action.coding().has(Anchor.REACH_SELF));
  }

  /** The person reports much more than others do: act together, asked or led by others. */
  private static List<StepReason> doItTogether(StepContext context, Action action) {
    return listening(context.selfReportsMore() && isListening(action));
  }

  /** A key feature has seldom shown: do what shows it. More risk is never proposed. */
  private static List<StepReason> showWhatIsMissing(StepContext context, Action action) {
    return Stream.of(KeyFeature.values())
        .filter(feature -> feature != KeyFeature.RISK_TAKING)
        .filter(feature -> KeyFeatures.isShown(feature, action.coding()))
        .filter(context::lacks)
        .<StepReason>map(StepReason.ForFeature::new)
        .toList();
  }

  /** The person has done an action: do what the catalog names as next. */
  private static List<StepReason> oneStepOn(StepContext context, Action action) {
    return context
        .leadingTo(action)
        .map(done -> List.<StepReason>of(new StepReason.AfterAction(done)))
        .orElse(List.of());
  }

  /** The person is eligible for a role: do something at the level beyond it. */
  private static List<StepReason> oneLevelOn(StepContext context, Action action) {
    return level(context.isBeyond(action), action);
  }

  /** The person is eligible for roles, which lapse: do something at their levels. */
  private static List<StepReason> keepItUp(StepContext context, Action action) {
    return level(context.isRecognizedAt(action.level()), action);
  }

  private static boolean isListening(Action action) {
    return KeyFeatures.isShown(KeyFeature.LISTENING, action.coding());
  }

  private static Stream<StepReason.ForChallenge> challenges(StepContext context, Action action) {
    return context.preferences.challenges().stream()
        .filter(action.challenges()::contains)
        .sorted(Comparator.comparing(ChallengeId::value))
        .map(StepReason.ForChallenge::new);
  }

  private static List<StepReason> finding(
      StepContext context, PatternFindingType finding, boolean answers) {
    return answers && context.found(finding)
        ? List.of(new StepReason.ForFinding(finding))
        : List.of();
  }

  private static List<StepReason> listening(boolean holds) {
    return holds ? List.of(new StepReason.ForFeature(KeyFeature.LISTENING)) : List.of();
  }

  /** Learning, actions that reach oneself alone and those that only repair are at no level. */
  private static List<StepReason> level(boolean holds, Action action) {
    boolean isAtOne =
        action.coding().has(Anchor.ACT_DEED)
            && !action.coding().has(Anchor.REACH_SELF)
            && !putsRight(action);
    return holds && isAtOne ? List.of(new StepReason.ForLevel(action.level())) : List.of();
  }
}
