package org.allyship.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allyship.climate.ClimateMonitor;
import org.allyship.climate.Member;
import org.allyship.core.ActorKind;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.data.RecordRow;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonState;

/**
 * Divides what is on record among the members of a group, the organizations that it is held
 * against, and others, of whom nothing is kept but that they are there.
 */
final class GroupMembers {
  private final ClimateMonitor monitor;
  private final Spectrum spectrum;
  private final Map<ParticipantId, PersonState> organizations = new LinkedHashMap<>();
  private final Map<ParticipantId, PersonState> members = new HashMap<>();
  private final Set<ParticipantId> others = new HashSet<>();

  GroupMembers(ClimateMonitor monitor, List<ParticipantId> organizations, Spectrum spectrum) {
    this.monitor = monitor;
    this.spectrum = spectrum;
    organizations.forEach(each -> this.organizations.put(each, PersonState.empty(spectrum)));
  }

  /**
   * Takes somebody into the group.
   *
   * @throws IllegalArgumentException if it is to be one of the organizations
   */
  void join(Member member) {
    if (organizations.containsKey(member.person())) {
      throw new IllegalArgumentException(
          "'%s' is a member; what a member does is never shown apart, so it cannot be an organization"
              .formatted(member.person()));
    }
    members.put(member.person(), PersonState.empty(spectrum));
    monitor.join(member);
  }

  /**
   * Counts what is on record of somebody; a claim changes nothing.
   *
   * @throws IllegalArgumentException if an organization turns out to be none, or there is more of a
   *     kind than can be counted
   */
  void take(RecordRow recorded) {
    if (recorded instanceof RecordRow.Done done) {
      BehaviorRecord record = done.behavior();
      PersonState member = members.get(record.actor());
      if (member != null) {
        member.add(record);
      } else if (organizations.containsKey(record.actor())) {
        requireOrganization(record);
        organizations.get(record.actor()).add(record);
      } else {
        others.add(record.actor());
      }
    }
  }

  /** Nobody's figures are to be had by calling them an organization. */
  private static void requireOrganization(BehaviorRecord record) {
    if (record.behavior().context().actorKind().filter(ActorKind.ORGANIZATION::equals).isEmpty()) {
      throw new IllegalArgumentException(
          "is of '%s', which was said to be an organization, and does not say so: its actor must be organization"
              .formatted(record.actor()));
    }
  }

  /**
   * Tells the monitor of all that was taken; it forgets whoever is no member any more.
   *
   * @param before who belonged to the group before
   */
  void handOver(Collection<ParticipantId> before) {
    for (ParticipantId person : before) {
      if (!members.containsKey(person)) {
        monitor.leave(person);
        monitor.put(person, PersonState.empty(spectrum));
      }
    }
    members.forEach(monitor::put);
  }

  /** Returns who belongs to the group. */
  Set<ParticipantId> members() {
    return members.keySet();
  }

  /** What is on record of each organization. */
  Map<ParticipantId, PersonState> organizations() {
    return organizations;
  }

  /** Returns how many there are who have records and do not belong to the group. */
  int others() {
    return others.size();
  }
}
