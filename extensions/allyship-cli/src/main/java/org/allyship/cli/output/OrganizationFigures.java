package org.allyship.cli.output;

import java.util.List;
import java.util.stream.Stream;
import org.allyship.core.ParticipantId;
import org.allyship.scoring.climate.StatementsAndChanges;
import org.allyship.scoring.pattern.Pattern;
import org.allyship.scoring.pattern.Quarters;
import org.allyship.scoring.pattern.View;

/**
 * What an organization says held against what it changes.
 *
 * @param organization the organization
 * @param period from when to when
 * @param views what each view shows
 */
public record OrganizationFigures(
    ParticipantId organization, Quarters period, List<StatementsAndChanges> views) {
  /** Returns what the pattern of an organization shows. */
  public static OrganizationFigures of(Pattern organization) {
    return new OrganizationFigures(
        organization.person(),
        organization.period(),
        Stream.of(View.values()).map(view -> StatementsAndChanges.of(organization, view)).toList());
  }
}
