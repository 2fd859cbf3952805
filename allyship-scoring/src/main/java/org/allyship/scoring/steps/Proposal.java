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
 * An action that the rules propose.
 *
 * @param step the action with its reasons
 * @param rule the place of the first rule that proposes it
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
   * The better choice first: the more pressing; the one with more reasons; the one for any group;
   * the one with less at stake; the smaller; the one that reaches others; the one that needs no
   * incident; the one that shows more key features.
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

  /** Repair of harm first; then by size, urgency and id. */
  static final Comparator<Proposal> IN_ORDER =
      Comparator.comparing((Proposal proposal) -> !proposal.putsHarmRight())
          .thenComparing(BY_SIZE)
          .thenComparingInt(Proposal::rule)
          .thenComparing(BY_ID);

  /** Returns the proposals of the rules, in no particular order. */
  static List<Proposal> of(List<Action> actions, StepContext context) {
    List<StepRule> rules = StepRules.of(context);
    List<Proposal> proposals = new ArrayList<>();
    for (Action action : actions) {
      if (context.permits(action)) {
        propose(action, context, rules, proposals);
      }
    }
    return proposals;
  }

  private static void propose(
      Action action, StepContext context, List<StepRule> rules, List<Proposal> proposals) {
    Set<StepReason> reasons = new LinkedHashSet<>();
    int first = rules.size();
    for (int rule = 0; rule < rules.size(); rule++) {
      if (reasons.addAll(rules.get(rule).reasons(context, action))) {
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

  /** Returns what the actor risks; where unknown, between comfort and standing. */
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
