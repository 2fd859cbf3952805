package org.allyship.core.json;

import static org.allyship.core.json.RoundTrip.readsBack;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.Action;
import org.allyship.core.ActionId;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Context;
import org.allyship.core.CoreValues;
import org.allyship.core.Law;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.Claim;
import org.allyship.core.record.Feedback;
import org.allyship.core.role.Attestation;
import org.allyship.core.role.Role;
import org.allyship.core.time.DateRange;

/** What people do, say and are granted reads back as it was written. */
@Domain(CoreValues.class)
@Domain(DomainContext.Global.class)
class RoundTripLaws {
  @Law
  void a_coding_reads_back(@ForAll Coding value) {
    readsBack(value, Coding.class);
  }

  @Law
  void a_context_reads_back(@ForAll Context value) {
    readsBack(value, Context.class);
  }

  @Law
  void a_behavior_reads_back(@ForAll Behavior value) {
    readsBack(value, Behavior.class);
  }

  @Law
  void an_action_reads_back(@ForAll Action value) {
    readsBack(value, Action.class);
  }

  @Law
  void a_claim_reads_back(@ForAll Claim value) {
    readsBack(value, Claim.class);
  }

  @Law
  void feedback_reads_back(@ForAll Feedback value) {
    readsBack(value, Feedback.class);
  }

  @Law
  void a_period_reads_back(@ForAll DateRange value) {
    readsBack(value, DateRange.class);
  }

  @Law
  void attestations_read_back(@ForAll Attestation value) {
    readsBack(value, Attestation.class);
  }

  @Law
  void a_role_reads_back_as_what_it_was(@ForAll Role value) {
    readsBack(value, Role.class);
    assertThat(StrictJson.read(StrictJson.write(value), value.getClass(), "role")).isEqualTo(value);
  }

  @Law
  void an_id_reads_back(
      @ForAll ActionId action, @ForAll BehaviorId behavior, @ForAll ParticipantId participant) {
    readsBack(action, ActionId.class);
    readsBack(behavior, BehaviorId.class);
    readsBack(participant, ParticipantId.class);
  }
}
