package org.allyship.core.role;

import java.util.List;
import java.util.Objects;
import org.allyship.core.Evidence;
import org.allyship.core.Level;
import org.allyship.core.ParticipantId;

/** What others must have said before a role can be granted. */
final class Grounds {
  private Grounds() {}

  static void require(Level level, ParticipantId holder, Period period, List<Testimony> testimony) {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(period, "period");
    for (Testimony said : testimony) {
      require(
          !said.reportedBy().equals(holder),
          "testimony of behavior '%s' must come from others, but the holder reported it",
          said.behavior());
      require(
          period.contains(said.on()),
          "testimony of behavior '%s' must lie in the role's period",
          said.behavior());
      require(
          said.level().compareTo(level) >= 0,
          "testimony of behavior '%s' must reach the role's level",
          said.behavior());
    }
    require(
        testimony.stream().anyMatch(said -> said.seenBy() == Evidence.RECIPIENT),
        "a role needs the testimony of at least one of those it was for (seenBy %s), but had %s",
        "recipient",
        "none");
    boolean record = testimony.stream().anyMatch(said -> said.seenBy() == Evidence.RECORD);
    long reporters = testimony.stream().map(Testimony::reportedBy).distinct().count();
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
