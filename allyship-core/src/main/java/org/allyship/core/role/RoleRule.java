package org.allyship.core.role;

import java.util.List;
import java.util.Objects;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;
import org.allyship.core.Perspective;
import org.allyship.core.time.DateRange;

/** What others must have said before a role can be granted. */
final class RoleRule {
  private RoleRule() {}

  static void require(
      Level level, ParticipantId holder, DateRange period, List<Attestation> testimony) {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(period, "period");
    for (Attestation said : testimony) {
      require(
          !said.reporter().equals(holder),
          "testimony of behavior '%s' must come from others, but the holder reported it",
          said.behavior());
      require(
          period.contains(said.date()),
          "testimony of behavior '%s' must lie in the role's period",
          said.behavior());
      require(
          said.level().compareTo(level) >= 0,
          "testimony of behavior '%s' must reach the role's level",
          said.behavior());
    }
    require(
        testimony.stream().anyMatch(said -> said.perspective() == Perspective.RECIPIENT),
        "a role needs the testimony of at least one of those it was for (perspective %s), but had %s",
        "recipient",
        "none");
    boolean record = testimony.stream().anyMatch(said -> said.perspective() == Perspective.RECORD);
    long reporters = testimony.stream().map(Attestation::reporter).distinct().count();
    require(
        record || reporters >= 2,
        "a role needs a record or at least two different reporters, but had %s",
        reporters);
  }

  private static void require(boolean holds, String message, Object... values) {
    if (!holds) {
      throw new IllegalArgumentException(message.formatted(values));
    }
  }
}
