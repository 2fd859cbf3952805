package org.allyship.audit;

import java.util.List;
import java.util.Map;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is held about somebody, to be written as JSON. The ids of others are left out,
 * wherever they stood: of what somebody else reported, only the kind of evidence is shown.
 *
 * @param subject who it is about
 * @param behaviors what they did, as it stands now, with status, feedback and repair; in the form
 *     of a {@link org.allyship.core.record.BehaviorRecord}, by day
 * @param claims what they said they are, by day
 * @param entries the entries of the log about those behaviors and claims, in the order of the log
 * @param contributions the entries that name them in what others did: what they reported, decided,
 *     gave as feedback, confirmed or were asked
 */
public record SubjectData(
    ParticipantId subject,
    List<Map<String, @Nullable Object>> behaviors,
    List<Claim> claims,
    List<LoggedEntry> entries,
    List<LoggedEntry> contributions) {
  /** Copies the lists. */
  public SubjectData {
    behaviors = List.copyOf(behaviors);
    claims = List.copyOf(claims);
    entries = List.copyOf(entries);
    contributions = List.copyOf(contributions);
  }

  /** Shows how much there is, and nothing of it. */
  @Override
  public String toString() {
    return "SubjectData{behaviors=%d, claims=%d, entries=%d, contributions=%d}"
        .formatted(behaviors.size(), claims.size(), entries.size(), contributions.size());
  }
}
