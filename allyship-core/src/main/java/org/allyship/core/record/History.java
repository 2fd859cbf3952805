package org.allyship.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;

/**
 * The current records and claims, computed from audit entries in their order.
 *
 * <pre>{@code
 * History history = new History();
 * history.apply(entry, changes);  // changes: a listener, for example one that keeps counts
 * history.of(person);             // all records and claims of a person
 * }</pre>
 *
 * <p>The same entries in the same order produce the same history. An entry that breaks a rule is
 * refused and changes nothing. Actors cannot confirm or withdraw what others report about them, but
 * they can contest it. Not thread-safe.
 */
public final class History {
  private final Map<BehaviorId, BehaviorRecord> records = new HashMap<>();
  private final Map<BehaviorId, Set<ParticipantId>> involved = new HashMap<>();
  private final Map<ParticipantId, Set<BehaviorId>> doneBy = new HashMap<>();
  private final Map<ParticipantId, Set<Claim>> claims = new HashMap<>();
  private long erased;
  private long accountedFor;

  /** Creates an empty history. */
  public History() {}

  /**
   * Applies an entry.
   *
   * @param changes the listener that is notified of changes, after all checks of the entry
   * @throws IllegalArgumentException if the entry breaks a rule; nothing changes in this case
   */
  public void apply(AuditEntry entry, HistoryListener changes) {
    Consumer<HistoryListener> step;
    try {
      step = step(entry);
    } catch (IllegalArgumentException e) {
      if (erased > accountedFor) {
        return; // depends on erased entries, or a later entry restates it
      }
      throw e;
    }
    step.accept(changes);
  }

  /** Checks an entry and returns the step that applies it. */
  private Consumer<HistoryListener> step(AuditEntry entry) {
    Event event = entry.event();
    if (event instanceof Event.Proposed proposed) {
      return put(proposed(proposed.behavior()), entry);
    }
    if (event instanceof Event.SubjectErased gone) {
      return restated(gone, entry);
    }
    if (event instanceof Event.Claimed claimed) {
      return made(claimed.claim());
    }
    if (event instanceof Event.ClaimTakenBack takenBack) {
      return takenBack(takenBack.claim());
    }
    return put(RecordRules.next(known(event.about().iterator().next()), entry), entry);
  }

  /**
   * Notes that an entry was erased. Until the {@link Event.SubjectErased} that accounts for it,
   * entries that break a rule are skipped: their behaviors were erased, or that event restates
   * them.
   */
  public void skipErasedEntry() {
    erased++;
  }

  /**
   * Forgets a person: their behaviors and claims, and their id in the records of others that they
   * reported, decided, confirmed or gave feedback on. A behavior that a forgotten person reported
   * stays without a reporter. It no longer counts as a report from a separate reporter for a role.
   *
   * <p>Afterwards, {@linkplain #apply apply} the {@link Event.SubjectErased} with the records
   * returned here. This history then stays equal to one replayed from the log.
   *
   * @return the changed records of others, as {@link #without} returns them
   */
  public List<BehaviorRecord> forget(ParticipantId person, HistoryListener changes) {
    List<BehaviorRecord> restated = without(person);
    for (BehaviorId done : List.copyOf(doneBy.getOrDefault(person, Set.of()))) {
      remove(done, changes);
    }
    for (Claim claim : List.copyOf(claims.getOrDefault(person, Set.of()))) {
      takenBack(claim).accept(changes);
    }
    for (BehaviorRecord record : restated) {
      replace(record, changes);
      Objects.requireNonNull(involved.get(record.id())).remove(person);
    }
    return restated;
  }

  /**
   * Returns the records of others that a person was involved in, without that person and sorted by
   * id. A person is involved who reported the behavior, was asked about it, gave feedback,
   * confirmed a repair or recorded an entry about it. The history does not change.
   */
  public List<BehaviorRecord> without(ParticipantId person) {
    Map<String, BehaviorRecord> without = new TreeMap<>();
    involved.forEach(
        (id, people) -> {
          if (people.contains(person) && !known(id).actor().equals(person)) {
            without.put(id.value(), RecordRules.without(person, known(id)));
          }
        });
    return List.copyOf(without.values());
  }

  /** Returns the record of a behavior, or empty when there is none. */
  public Optional<BehaviorRecord> record(BehaviorId id) {
    return Optional.ofNullable(records.get(id));
  }

  /** Returns all records and claims of a person, including withdrawn behaviors. */
  public PersonHistory of(ParticipantId person) {
    List<BehaviorRecord> done = new ArrayList<>();
    doneBy.getOrDefault(person, Set.of()).forEach(id -> done.add(known(id)));
    return new PersonHistory(person, done, List.copyOf(claims.getOrDefault(person, Set.of())));
  }

  /** Returns everyone with a behavior or a claim on record, sorted by id. */
  public List<ParticipantId> people() {
    Map<String, ParticipantId> people = new TreeMap<>();
    doneBy.keySet().forEach(person -> people.put(person.value(), person));
    claims.keySet().forEach(person -> people.put(person.value(), person));
    return List.copyOf(people.values());
  }

  private BehaviorRecord proposed(Behavior behavior) {
    BehaviorRecord proposed = BehaviorRecord.of(behavior, Status.PROPOSED);
    if (records.containsKey(proposed.id())) {
      throw new IllegalArgumentException(
          "behavior '%s' is on record already; withdraw it and propose another under a new id"
              .formatted(proposed.id()));
    }
    return proposed;
  }

  private BehaviorRecord known(BehaviorId id) {
    BehaviorRecord record = records.get(id);
    if (record == null) {
      throw new IllegalArgumentException(
          "behavior '%s' is not on record; propose it first".formatted(id));
    }
    return record;
  }

  private Consumer<HistoryListener> put(BehaviorRecord record, AuditEntry entry) {
    return changes -> {
      replace(record, changes);
      Objects.requireNonNull(involved.get(record.id())).addAll(entry.mentions());
    };
  }

  private Consumer<HistoryListener> restated(Event.SubjectErased event, AuditEntry entry) {
    event.restated().forEach(this::requireSameActor);
    return changes -> {
      for (BehaviorRecord record : event.restated()) {
        replace(record, changes);
        // From now on the record depends on this entry alone; the people in earlier entries are
        // gone.
        involved.put(record.id(), new HashSet<>(entry.mentions()));
      }
      if (event.erased() >= erased) {
        accountedFor = erased;
      }
    };
  }

  private void requireSameActor(BehaviorRecord restated) {
    BehaviorRecord before = records.get(restated.id());
    if (before != null && !before.actor().equals(restated.actor())) {
      throw new IllegalArgumentException(
          "behavior '%s' cannot be restated with a different actor".formatted(restated.id()));
    }
  }

  private void replace(BehaviorRecord record, HistoryListener changes) {
    BehaviorRecord before = records.put(record.id(), record);
    involved.computeIfAbsent(record.id(), id -> new HashSet<>()).addAll(record.mentions());
    doneBy.computeIfAbsent(record.actor(), id -> new LinkedHashSet<>()).add(record.id());
    if (before != null) {
      changes.removed(before);
    }
    changes.added(record);
  }

  private void remove(BehaviorId id, HistoryListener changes) {
    BehaviorRecord before = known(id);
    records.remove(id);
    involved.remove(id);
    removeFrom(doneBy, before.actor(), id);
    changes.removed(before);
  }

  private Consumer<HistoryListener> made(Claim claim) {
    if (claims.getOrDefault(claim.actor(), Set.of()).contains(claim)) {
      throw new IllegalArgumentException(
          "the claim of %s is on record already".formatted(claim.date()));
    }
    return changes -> {
      claims.computeIfAbsent(claim.actor(), by -> new LinkedHashSet<>()).add(claim);
      changes.added(claim);
    };
  }

  private Consumer<HistoryListener> takenBack(Claim claim) {
    if (!claims.getOrDefault(claim.actor(), Set.of()).contains(claim)) {
      throw new IllegalArgumentException(
          "the claim of %s is not on record, so it cannot be taken back".formatted(claim.date()));
    }
    return changes -> {
      removeFrom(claims, claim.actor(), claim);
      changes.removed(claim);
    };
  }

  private static <T> void removeFrom(
      Map<ParticipantId, Set<T>> byPerson, ParticipantId person, T thing) {
    Set<T> things = byPerson.getOrDefault(person, Set.of());
    things.remove(thing);
    if (things.isEmpty()) {
      byPerson.remove(person);
    }
  }
}
