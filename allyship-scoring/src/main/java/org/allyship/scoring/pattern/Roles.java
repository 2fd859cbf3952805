package org.allyship.scoring.pattern;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.allyship.core.ParticipantId;
import org.allyship.core.role.Accomplice;
import org.allyship.core.role.Advocate;
import org.allyship.core.role.Ally;
import org.allyship.core.role.Period;
import org.allyship.core.role.Role;
import org.allyship.core.role.Testimony;

/** Grants the roles that are recognized, from the words of others within a period. */
final class Roles {
  private static final Comparator<Testimony> IN_ORDER =
      Comparator.comparing(Testimony::on)
          .thenComparing(said -> said.behavior().value())
          .thenComparing(said -> said.reportedBy().value())
          .thenComparing(Testimony::seenBy)
          .thenComparing(Testimony::level);

  private final Period period;
  private final List<Testimony> testimony;

  private Roles(Period period, List<Testimony> testimony) {
    this.period = period;
    this.testimony = testimony;
  }

  static Roles in(Quarters quarters, Collection<Testimony> testimony) {
    Period period = quarters.days();
    return new Roles(
        period,
        testimony.stream().filter(said -> period.contains(said.on())).sorted(IN_ORDER).toList());
  }

  List<Role> granted(ParticipantId holder, List<Recognition> recognitions) {
    List<Role> roles = new ArrayList<>();
    for (Recognition recognition : recognitions) {
      if (recognition.isMet() && !testimony.isEmpty()) {
        roles.add(role(holder, recognition));
      }
    }
    return List.copyOf(roles);
  }

  private Role role(ParticipantId holder, Recognition recognition) {
    List<Testimony> reaching =
        testimony.stream()
            .filter(said -> said.level().compareTo(recognition.level()) >= 0)
            .toList();
    return switch (recognition.level()) {
      case ALLYSHIP -> new Ally(holder, period, reaching);
      case ADVOCACY -> new Advocate(holder, period, reaching);
      case ACCOMPLICESHIP -> new Accomplice(holder, period, reaching);
    };
  }
}
