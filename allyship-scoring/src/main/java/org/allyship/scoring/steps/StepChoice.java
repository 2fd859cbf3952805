package org.allyship.scoring.steps;

import java.util.ArrayList;
import java.util.List;
import org.allyship.core.Coding;

/** Chooses a few proposals that are not alike. */
final class StepChoice {
  private static final int OF_ONE_REASON = 2;

  private final StepCatalog catalog;
  private final int most;
  private final List<Proposal> chosen = new ArrayList<>();

  StepChoice(StepCatalog catalog, int most) {
    this.catalog = catalog;
    this.most = most;
  }

  /**
   * Keeps a place for the best at the level beyond a recognized one, if it puts nothing at stake.
   */
  void chooseOneLevelOn(List<Proposal> byFit, Situation about) {
    byFit.stream()
        .filter(proposal -> about.isRecognized() && about.isBeyond(proposal.action()))
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

  /** Chooses the best of which none is too much like another. */
  void chooseDiverse(List<Proposal> byFit) {
    for (Proposal proposal : byFit) {
      if (chosen.size() < most && isSafe(proposal) && isUnlikeOthers(proposal)) {
        chosen.add(proposal);
      }
    }
  }

  /** Chooses more of the best until there are enough, but none coded just as another. */
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

  /** One step with something at stake is enough. */
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
