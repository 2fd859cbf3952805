package org.allyship.scoring.steps;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Coding;

/** Chooses a few proposals that differ from one another. */
final class StepChoice {
  private static final int OF_ONE_REASON = 2;

  private final StepCatalog catalog;
  private final int maxSteps;
  private final List<Proposal> chosen = new ArrayList<>();

  StepChoice(StepCatalog catalog, int maxSteps) {
    this.catalog = catalog;
    this.maxSteps = maxSteps;
  }

  /** Keeps a place for the best proposal one level beyond the role, if it puts nothing at stake. */
  void chooseOneLevelOn(List<Proposal> byFit, StepContext context) {
    byFit.stream()
        .filter(proposal -> context.isRecognized() && context.isBeyond(proposal.action()))
        .filter(
            proposal ->
                proposal
                    .step()
                    .reasons()
                    .contains(new StepReason.ForLevel(proposal.action().level())))
        .filter(proposal -> !proposal.step().needsSafetyNote())
        .findFirst()
        .ifPresent(chosen::add);
  }

  /** Chooses the best proposals that differ enough. */
  void chooseDiverse(List<Proposal> byFit) {
    for (Proposal proposal : byFit) {
      if (chosen.size() < maxSteps && isSafe(proposal) && isUnlikeOthers(proposal)) {
        chosen.add(proposal);
      }
    }
  }

  /** Chooses more of the best until there are enough, none with the same coding as another. */
  void fillUp(List<Proposal> byFit, int enough) {
    for (Proposal proposal : byFit) {
      if (chosen.size() < enough && isSafe(proposal) && isCodedUnlikeOthers(proposal)) {
        chosen.add(proposal);
      }
    }
  }

  private boolean isCodedUnlikeOthers(Proposal proposal) {
    Coding coding = proposal.action().coding();
    return chosen.stream().noneMatch(other -> other.action().coding().equals(coding));
  }

  List<Proposal> chosen() {
    return chosen;
  }

  /** Returns whether no other step puts something at stake, if this one does. */
  private boolean isSafe(Proposal proposal) {
    return !proposal.step().needsSafetyNote()
        || chosen.stream().noneMatch(other -> other.step().needsSafetyNote());
  }

  private boolean isUnlikeOthers(Proposal proposal) {
    List<Proposal> sameReason =
        chosen.stream().filter(other -> other.foremost().equals(proposal.foremost())).toList();
    return sameReason.size() < OF_ONE_REASON
        && sameReason.stream().noneMatch(other -> other.shown().equals(proposal.shown()))
        && chosen.stream().noneMatch(other -> catalog.areLinked(other.action(), proposal.action()));
  }
}
