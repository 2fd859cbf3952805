package org.allyship.scoring.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.allyship.core.ParticipantId;
import org.allyship.core.role.Accomplice;
import org.allyship.core.role.Advocate;
import org.allyship.core.role.Ally;
import org.allyship.core.role.Attestation;
import org.allyship.core.role.Role;
import org.allyship.core.time.DateRange;
import org.allyship.core.time.QuarterRange;

/** Grants the roles that a person is eligible for, from the attestations of a period. */
final class Roles {
  private static final Comparator<Attestation> IN_ORDER =
      Comparator.comparing(Attestation::date)
          .thenComparing(each -> each.behavior().value())
          .thenComparing(each -> each.reporter().value())
          .thenComparing(Attestation::perspective)
          .thenComparing(Attestation::level);

  private final DateRange period;
  private final List<Attestation> attestations;

  private Roles(DateRange period, List<Attestation> attestations) {
    this.period = period;
    this.attestations = attestations;
  }

  static Roles in(QuarterRange quarters, Collection<Attestation> attestations) {
    DateRange period = quarters.days();
    return new Roles(
        period,
        attestations.stream()
            .filter(each -> period.contains(each.date()))
            .sorted(IN_ORDER)
            .toList());
  }

  List<Role> granted(ParticipantId holder, List<RoleEligibility> eligibilities) {
    List<Role> roles = new ArrayList<>();
    for (RoleEligibility eligibility : eligibilities) {
      if (eligibility.isMet() && !attestations.isEmpty()) {
        roles.add(role(holder, eligibility));
      }
    }
    return List.copyOf(roles);
  }

  private Role role(ParticipantId holder, RoleEligibility eligibility) {
    List<Attestation> reaching =
        attestations.stream()
            .filter(each -> each.level().compareTo(eligibility.level()) >= 0)
            .toList();
    return switch (eligibility.level()) {
      case ALLYSHIP -> new Ally(holder, period, reaching);
      case ADVOCACY -> new Advocate(holder, period, reaching);
      case ACCOMPLICESHIP -> new Accomplice(holder, period, reaching);
    };
  }
}
