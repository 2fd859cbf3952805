package org.allyship.data.run;

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
import org.allyship.core.time.DateRange;
import org.allyship.core.time.Quarter;
import org.allyship.core.time.QuarterRange;
import org.allyship.data.MemberRow;
import org.allyship.data.RecordRow;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.PersonState;

/**
 * Assigns records to the members of a group and to organizations. Of everyone else, only their ids
 * are kept, to count them.
 */
final class GroupMembers {
  private final ClimateMonitor monitor;
  private final Spectrum spectrum;
  private final List<QuarterRange> periods;
  private final Map<ParticipantId, PersonState> organizations = new LinkedHashMap<>();
  private final Map<ParticipantId, PersonState> members = new HashMap<>();
  private final Map<ParticipantId, DateRange> days = new HashMap<>();
  private final Set<ParticipantId> others = new HashSet<>();
  private boolean hasRecords;

  GroupMembers(
      ClimateMonitor monitor,
      List<ParticipantId> organizations,
      Spectrum spectrum,
      List<QuarterRange> periods) {
    this.monitor = monitor;
    this.periods = List.copyOf(periods);
    this.spectrum = spectrum;
    organizations.forEach(each -> this.organizations.put(each, PersonState.empty(spectrum)));
  }

  /**
   * Adds a member who belongs to the group in every period, so that all periods show the same
   * people.
   *
   * @return what was done with it
   * @throws IllegalArgumentException if the person is also given as an organization
   */
  RowUse join(MemberRow row) {
    Member member = row.member();
    if (organizations.containsKey(member.person())) {
      throw new IllegalArgumentException(
          "'%s' is a member; figures of one member are never shown, so it cannot be an organization"
              .formatted(member.person()));
    }
    days.put(member.person(), row.days());
    if (!periods.stream().allMatch(period -> row.belongsIn(period.days()))) {
      return RowUse.OUTSIDE_MEMBERSHIP;
    }
    members.put(member.person(), PersonState.empty(spectrum));
    monitor.join(member);
    return RowUse.USED;
  }

  /**
   * Counts a record; a claim changes nothing.
   *
   * @return what was done with it
   * @throws IllegalArgumentException if a record of an organization has another kind of actor, or
   *     there are more records of a kind than can be counted
   */
  RowUse add(RecordRow row) {
    if (!(row instanceof RecordRow.Done done)) {
      return RowUse.WITHOUT_EFFECT;
    }
    BehaviorRecord record = done.behavior();
    PersonState member = members.get(record.actor());
    PersonState organization = organizations.get(record.actor());
    DateRange membership = days.get(record.actor());
    if (membership != null && (member == null || !membership.contains(record.date()))) {
      return RowUse.OUTSIDE_MEMBERSHIP;
    }
    if (member != null) {
      member.add(record);
      hasRecords = true;
    } else if (organization != null) {
      requireOrganization(record);
      organization.add(record);
    } else {
      others.add(record.actor());
      return RowUse.NOT_A_MEMBER;
    }
    return row.isConfirmed() ? use(Quarter.of(record.date())) : RowUse.NOT_CONFIRMED;
  }

  private RowUse use(Quarter quarter) {
    if (periods.stream().anyMatch(each -> each.contains(quarter))) {
      return RowUse.USED;
    }
    if (quarter.index() < periods.get(0).first().index()) {
      return RowUse.BEFORE_PERIOD;
    }
    return quarter.index() > periods.get(periods.size() - 1).last().index()
        ? RowUse.AFTER_PERIOD
        : RowUse.BETWEEN_PERIODS;
  }

  /** Otherwise one person's figures could be shown by calling the person an organization. */
  private static void requireOrganization(BehaviorRecord record) {
    if (record.behavior().context().actorKind().filter(ActorKind.ORGANIZATION::equals).isEmpty()) {
      throw new IllegalArgumentException(
          "is of '%s', which was given as an organization, so its actorKind must be organization"
              .formatted(record.actor()));
    }
  }

  /**
   * Gives all records to the monitor, which forgets everyone who is no longer a member.
   *
   * @param before the members before this run
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

  /** Returns the members. */
  Set<ParticipantId> members() {
    return members.keySet();
  }

  /** Returns the state of each organization. */
  Map<ParticipantId, PersonState> organizations() {
    return organizations;
  }

  /** Returns whether there are records of other people, but none of a member. */
  boolean isApart() {
    return !hasRecords && !members.isEmpty() && !others.isEmpty();
  }

  /** Returns the number of people who have records and are not members. */
  int others() {
    return others.size();
  }
}
