package org.allyship.data.run;

import java.util.List;
import java.util.stream.Stream;
import org.allyship.climate.SayDoGap;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.PersonPattern;

/**
 * What an organization says, compared with what it changes.
 *
 * @param organization the organization
 * @param period the period
 * @param views the comparison for each view
 */
public record OrganizationFigures(
    ParticipantId organization, QuarterRange period, List<SayDoGap> views) {
  /** Returns the figures of an organization's pattern. */
  public static OrganizationFigures of(PersonPattern organization) {
    return new OrganizationFigures(
        organization.person(),
        organization.period(),
        Stream.of(View.values()).map(view -> SayDoGap.of(organization, view)).toList());
  }
}
