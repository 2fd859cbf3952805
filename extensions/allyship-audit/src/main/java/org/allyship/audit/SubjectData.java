package org.allyship.audit;

import java.util.List;
import java.util.Map;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * All data that is held about a person, to be written as JSON. The ids of all other people are left
 * out. For a behavior that someone else reported, only the perspective is shown.
 *
 * @param subject the person
 * @param behaviors the person's behaviors in their present state, with status, feedback and repair,
 *     in the form of a {@link org.allyship.core.record.BehaviorRecord}, by day
 * @param claims the person's claims, by day
 * @param entries the log entries about those behaviors and claims, in the order of the log
 * @param contributions the log entries that name the person in behaviors of others: what the person
 *     reported, decided, gave as feedback, confirmed or was asked
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

  /** Returns the sizes of the lists, and none of their contents. */
  @Override
  public String toString() {
    return "SubjectData{behaviors=%s, claims=%s, entries=%s, contributions=%s}"
        .formatted(behaviors.size(), claims.size(), entries.size(), contributions.size());
  }
}
