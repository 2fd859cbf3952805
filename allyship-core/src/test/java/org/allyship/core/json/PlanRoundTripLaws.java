package org.allyship.core.json;

import static org.allyship.core.json.RoundTrip.readsBack;

import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Law;
import org.allyship.core.plan.Commitment;
import org.allyship.core.plan.PlanValues;
import org.allyship.core.plan.PlanningStep;
import org.allyship.core.plan.Review;

/** What plans are made of reads back as it was written. */
@Domain(PlanValues.class)
@Domain(DomainContext.Global.class)
class PlanRoundTripLaws {
  @Law
  void a_planning_step_reads_back(@ForAll PlanningStep value) {
    readsBack(value, PlanningStep.class);
  }

  @Law
  void a_commitment_reads_back(@ForAll Commitment value) {
    readsBack(value, Commitment.class);
  }

  @Law
  void a_review_reads_back(@ForAll Review value) {
    readsBack(value, Review.class);
  }
}
