package org.allyship.data;

import java.time.LocalDate;
import java.util.Objects;
import org.allyship.climate.Member;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.DateRange;

/**
 * A row of a file of members.
 *
 * @param member the member
 * @param days the days on which the person belongs to the group; all days if the row has none
 */
public record MemberRow(Member member, DateRange days) {
  /** All days. */
  static final DateRange ALL_DAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

  /** Requires both parts. */
  public MemberRow {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(days, "days");
  }

  /** Returns the person. */
  public ParticipantId person() {
    return member.person();
  }

  /** Returns whether the person belongs to the group on any day of a range. */
  public boolean belongsIn(DateRange range) {
    return !days.from().isAfter(range.to()) && !days.to().isBefore(range.from());
  }
}
