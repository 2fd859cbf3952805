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

/** Grants the roles that are recognized, from the words of others within a period. */
final class Roles {
  private static final Comparator<Attestation> IN_ORDER =
      Comparator.comparing(Attestation::date)
          .thenComparing(said -> said.behavior().value())
          .thenComparing(said -> said.reporter().value())
          .thenComparing(Attestation::perspective)
          .thenComparing(Attestation::level);

  private final DateRange period;
  private final List<Attestation> testimony;

  private Roles(DateRange period, List<Attestation> testimony) {
    this.period = period;
    this.testimony = testimony;
  }

  static Roles in(QuarterRange quarters, Collection<Attestation> testimony) {
    DateRange period = quarters.days();
    return new Roles(
        period,
        testimony.stream().filter(said -> period.contains(said.date())).sorted(IN_ORDER).toList());
  }

  List<Role> granted(ParticipantId holder, List<RoleEligibility> recognitions) {
    List<Role> roles = new ArrayList<>();
    for (RoleEligibility eligibility : recognitions) {
      if (eligibility.isMet() && !testimony.isEmpty()) {
        roles.add(role(holder, eligibility));
      }
    }
    return List.copyOf(roles);
  }

  private Role role(ParticipantId holder, RoleEligibility eligibility) {
    List<Attestation> reaching =
        testimony.stream()
            .filter(said -> said.level().compareTo(eligibility.level()) >= 0)
            .toList();
    return switch (eligibility.level()) {
      case ALLYSHIP -> new Ally(holder, period, reaching);
      case ADVOCACY -> new Advocate(holder, period, reaching);
      case ACCOMPLICESHIP -> new Accomplice(holder, period, reaching);
    };
  }
}
