package org.allyship.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;

/**
 * The present, made out of the entries of the past, one after the other.
 *
 * <pre>{@code
 * History history = new History();
 * history.apply(entry, changes);  // changes: whoever keeps sums
 * history.of(person);             // what is on record of somebody
 * }</pre>
 *
 * <p>The same entries in the same order make the same history. An entry that breaks a rule is
 * refused and changes nothing. Nobody confirms or withdraws what others report of them; they can
 * contest it. Not thread-safe.
 */
public final class History {
  private final Map<BehaviorId, BehaviorRecord> records = new HashMap<>();
  private final Map<BehaviorId, Set<ParticipantId>> involved = new HashMap<>();
  private final Map<ParticipantId, Set<BehaviorId>> doneBy = new HashMap<>();
  private final Map<ParticipantId, Set<Claim>> claims = new HashMap<>();
  private long erased;
  private long accountedFor;

  /** Begins with nothing. */
  public History() {}

  /**
   * Takes an entry in.
   *
   * @param changes is told what changed, after the entry was found right
   * @throws IllegalArgumentException if the entry breaks a rule; nothing has changed then
   */
  public void apply(AuditEntry entry, HistoryListener changes) {
    Consumer<HistoryListener> step;
    try {
      step = step(entry);
    } catch (IllegalArgumentException e) {
      if (erased > accountedFor) {
        return; // rests on what was erased, or is told anew further on
      }
      throw e;
    }
    step.accept(changes);
  }

  /** Returns what an entry does, after it was found right. */
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
   * Takes note that an entry was erased. Until the {@link Event.SubjectErased} that accounts for
   * it, entries that no longer fit are passed over: what they are about was erased, or is told anew
   * there.
   */
  public void skipErased() {
    erased++;
  }

  /**
   * Forgets somebody: what they did and claimed, and their name wherever they reported, decided,
   * confirmed or gave feedback on what others did. What a forgotten person reported stays as
   * reported by nobody in particular, so it no longer counts among the reporters of a role.
   *
   * <p>Afterwards {@linkplain #apply apply} the {@link Event.SubjectErased} that tells what is
   * returned here, so that this history and one replayed from the log go on alike.
   *
   * @return the behaviors of others as they now stand: {@link #without} that person
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
      involved.get(record.id()).remove(person);
    }
    return restated;
  }

  /**
   * Returns the behaviors of others that somebody had a part in, as they would stand without that
   * person, by id: those they reported, were asked about, gave feedback on, confirmed as repaired
   * or recorded anything about. Nothing changes.
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

  /** Returns what is on record of somebody; withdrawn behaviors are part of it. */
  public PersonHistory of(ParticipantId person) {
    List<BehaviorRecord> done = new ArrayList<>();
    doneBy.getOrDefault(person, Set.of()).forEach(id -> done.add(known(id)));
    return new PersonHistory(person, done, List.copyOf(claims.getOrDefault(person, Set.of())));
  }

  /** Returns everybody of whom a behavior or a claim is on record, in the order of their ids. */
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
      involved.get(record.id()).addAll(entry.mentions());
    };
  }

  private Consumer<HistoryListener> restated(Event.SubjectErased event, AuditEntry entry) {
    event.restated().forEach(this::requireSameActor);
    return changes -> {
      for (BehaviorRecord record : event.restated()) {
        replace(record, changes);
        // From now on it rests on this entry, whoever stood in those before.
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
          "behavior '%s' cannot be told anew as done by somebody else".formatted(restated.id()));
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
