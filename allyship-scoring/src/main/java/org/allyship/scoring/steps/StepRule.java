package org.allyship.scoring.steps;

import java.util.List;
import org.allyship.core.Action;

/** Gives the reasons why an action would be a good next step for a person. */
interface StepRule {
  /** Returns the reasons, foremost first; empty when the rule does not propose the action. */
  List<StepReason> reasons(StepContext context, Action action);
}
