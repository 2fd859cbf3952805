package org.allyship.cli.output;

import java.util.List;
import java.util.stream.Stream;
import org.allyship.climate.SayDoGap;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.View;
import org.allyship.core.time.QuarterRange;
import org.allyship.scoring.person.PersonPattern;

/**
 * What an organization says held against what it changes.
 *
 * @param organization the organization
 * @param period from when to when
 * @param views what each view shows
 */
public record OrganizationFigures(
    ParticipantId organization, QuarterRange period, List<SayDoGap> views) {
  /** Returns what the pattern of an organization shows. */
  public static OrganizationFigures of(PersonPattern organization) {
    return new OrganizationFigures(
        organization.person(),
        organization.period(),
        Stream.of(View.values()).map(view -> SayDoGap.of(organization, view)).toList());
  }
}
