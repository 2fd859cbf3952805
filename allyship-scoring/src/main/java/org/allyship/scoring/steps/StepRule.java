package org.allyship.scoring.steps;

import java.util.List;
import org.allyship.core.Action;

/** Says why an action would be a good next step for somebody. */
interface StepRule {
  /** Returns the reasons, foremost first; empty when the rule does not speak for the action. */
  List<StepReason> reasons(Situation about, Action action);
}
