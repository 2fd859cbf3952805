package org.allyship.core.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Claim;
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
  public void apply(AuditEntry entry, Changes changes) {
    Event event = entry.event();
    if (event instanceof Event.Proposed proposed) {
      propose(proposed.behavior(), changes);
    } else if (event instanceof Event.SubjectErased gone) {
      restate(gone, changes);
    } else if (event instanceof Event.Claimed claimed) {
      claim(claimed.claim(), changes);
    } else if (event instanceof Event.ClaimTakenBack takenBack) {
      takeBack(takenBack.claim(), changes);
    } else {
      BehaviorId about = event.about().iterator().next();
      if (!records.containsKey(about) && erased > accountedFor) {
        return; // of an erased behavior, or one that is told anew further on
      }
      put(Rules.next(known(about), entry), changes);
    }
    event.about().stream()
        .filter(involved::containsKey)
        .forEach(about -> involved.get(about).addAll(entry.mentions()));
  }

  /**
   * Takes note that an entry was erased. Until the {@link Event.SubjectErased} that accounts for
   * it, entries about behaviors that are not known are passed over: those behaviors were erased, or
   * are told anew there.
   */
  public void skipErased() {
    erased++;
  }

  /**
   * Forgets somebody: what they did and claimed, and their name wherever they reported, decided,
   * confirmed or gave feedback on what others did. What a forgotten person reported stays as
   * reported by nobody in particular, so it no longer counts among the reporters of a role.
   *
   * @return the behaviors of others as they stand without the person, where that is a change, by id
   */
  public List<BehaviorRecord> forget(ParticipantId person, Changes changes) {
    for (BehaviorId done : List.copyOf(doneBy.getOrDefault(person, Set.of()))) {
      remove(done, changes);
    }
    for (Claim claim : List.copyOf(claims.getOrDefault(person, Set.of()))) {
      takeBack(claim, changes);
    }
    Map<String, BehaviorRecord> restated = new TreeMap<>();
    involved.forEach(
        (id, people) -> {
          if (people.contains(person)) {
            restated.put(id.value(), Rules.without(person, known(id)));
          }
        });
    restated.values().forEach(record -> put(record, changes));
    involved.values().forEach(people -> people.remove(person));
    return List.copyOf(restated.values());
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

  private void restate(Event.SubjectErased event, Changes changes) {
    event.restated().forEach(restated -> put(restated, changes));
    if (event.erased() >= erased) {
      accountedFor = erased;
    }
  }

  private void propose(Behavior behavior, Changes changes) {
    BehaviorRecord proposed = BehaviorRecord.of(behavior, Status.PROPOSED);
    if (records.containsKey(proposed.id())) {
      throw new IllegalArgumentException(
          "behavior '%s' is on record already; withdraw it and propose another under a new id"
              .formatted(proposed.id()));
    }
    put(proposed, changes);
  }

  private BehaviorRecord known(BehaviorId id) {
    BehaviorRecord record = records.get(id);
    if (record == null) {
      throw new IllegalArgumentException(
          "behavior '%s' is not on record; propose it first".formatted(id));
    }
    return record;
  }

  private void put(BehaviorRecord record, Changes changes) {
    BehaviorRecord before = records.put(record.id(), record);
    involved.computeIfAbsent(record.id(), id -> new LinkedHashSet<>()).addAll(record.mentions());
    doneBy.computeIfAbsent(record.actor(), id -> new LinkedHashSet<>()).add(record.id());
    if (before != null) {
      changes.removed(before);
    }
    changes.added(record);
  }

  private void remove(BehaviorId id, Changes changes) {
    BehaviorRecord before = known(id);
    records.remove(id);
    involved.remove(id);
    Set<BehaviorId> others = doneBy.get(before.actor());
    others.remove(id);
    if (others.isEmpty()) {
      doneBy.remove(before.actor());
    }
    changes.removed(before);
  }

  private void claim(Claim claim, Changes changes) {
    if (!claims.computeIfAbsent(claim.by(), by -> new LinkedHashSet<>()).add(claim)) {
      throw new IllegalArgumentException(
          "the claim of %s is on record already".formatted(claim.on()));
    }
    changes.added(claim);
  }

  private void takeBack(Claim claim, Changes changes) {
    Set<Claim> made = claims.getOrDefault(claim.by(), Set.of());
    if (!made.contains(claim)) {
      throw new IllegalArgumentException(
          "the claim of %s is not on record, so it cannot be taken back".formatted(claim.on()));
    }
    made.remove(claim);
    if (made.isEmpty()) {
      claims.remove(claim.by());
    }
    changes.removed(claim);
  }
}
