package org.allyship.scoring.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allyship.core.Action;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.scoring.person.PatternFindingType;
import org.allyship.scoring.person.internal.KeyFeatures;

/**
 * An action that the rules speak for.
 *
 * @param step the action with its reasons
 * @param rule the place of the first rule that speaks for it
 * @param shown the key features that it shows
 */
record Proposal(NextStep step, int rule, Set<KeyFeature> shown) {
  /** Less effort first, then the nearer level. */
  private static final Comparator<Proposal> BY_SIZE =
      Comparator.comparing((Proposal proposal) -> proposal.action().effort())
          .thenComparing(proposal -> proposal.action().level());

  private static final Comparator<Proposal> BY_ID =
      Comparator.comparing(proposal -> proposal.action().id().value());

  /**
   * The better choice first: what is more pressing; what more reasons speak for; what is for
   * anybody before what is for some; what puts less at stake; what is smaller; what reaches others
   * before what reaches oneself; what can be done without an incident; what shows more key
   * features.
   */
  static final Comparator<Proposal> BY_FIT =
      Comparator.comparingInt(Proposal::rule)
          .thenComparingInt(proposal -> -proposal.step.reasons().size())
          .thenComparing(proposal -> !proposal.action().communities().isEmpty())
          .thenComparingInt(Proposal::stake)
          .thenComparing(BY_SIZE)
          .thenComparing(proposal -> !proposal.reachesOthers())
          .thenComparing(Proposal::needsIncident)
          .thenComparingInt(proposal -> -proposal.shown.size())
          .thenComparing(BY_ID);

  /** What puts a harm right first; then what is smaller, what is more pressing, and the id. */
  static final Comparator<Proposal> IN_ORDER =
      Comparator.comparing((Proposal proposal) -> !proposal.putsHarmRight())
          .thenComparing(BY_SIZE)
          .thenComparingInt(Proposal::rule)
          .thenComparing(BY_ID);

  /** Returns the proposals of the rules for what may be proposed, in no order that matters. */
  static List<Proposal> of(List<Action> actions, Situation about) {
    List<StepRule> rules = StepRules.of(about);
    List<Proposal> proposals = new ArrayList<>();
    for (Action action : actions) {
      if (about.permits(action)) {
        propose(action, about, rules, proposals);
      }
    }
    return proposals;
  }

  private static void propose(
      Action action, Situation about, List<StepRule> rules, List<Proposal> proposals) {
    Set<StepReason> reasons = new LinkedHashSet<>();
    int first = rules.size();
    for (int rule = 0; rule < rules.size(); rule++) {
      if (reasons.addAll(rules.get(rule).reasons(about, action))) {
        first = Math.min(first, rule);
      }
    }
    if (!reasons.isEmpty()) {
      NextStep step = new NextStep(action, List.copyOf(reasons));
      proposals.add(new Proposal(step, first, KeyFeatures.shownIn(action.coding())));
    }
  }

  Action action() {
    return step.action();
  }

  StepReason foremost() {
    return step.reasons().get(0);
  }

  /** What the actor risks; what is not known lies between comfort and standing. */
  private int stake() {
    int cost = action().coding().rank(Feature.COST);
    int comfort = Anchor.COST_COMFORT.rank();
    return action().coding().isKnown(Feature.COST) ? 2 * (cost - comfort) : 1;
  }

  private boolean needsIncident() {
    return action().coding().has(Anchor.TIMING_MOMENT)
        || action().coding().has(Anchor.TIMING_AFTER);
  }

  private boolean reachesOthers() {
    return !action().coding().has(Anchor.REACH_SELF);
  }

  private boolean putsHarmRight() {
    return foremost().equals(new StepReason.ForFinding(PatternFindingType.UNREPAIRED_HARM))
        && StepRules.putsRight(action());
  }
}
