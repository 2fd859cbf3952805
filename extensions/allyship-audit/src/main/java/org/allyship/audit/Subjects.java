package org.allyship.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Event;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;

/**
 * Exports and erases the data that is held about a person (GDPR, articles 15, 17 and 20).
 *
 * <pre>{@code
 * History history = log.replay(sums);
 * Subjects subjects = new Subjects(log, history, sums);
 * StrictJson.write(subjects.export(person));
 * subjects.erase(person, by, at, "asked for it in ticket 17");
 * }</pre>
 *
 * <p>For a person with several ids, such as under older {@linkplain org.allyship.core.Pseudonyms
 * keys}, call a method once for each id. Not thread-safe.
 */
public final class Subjects {
  private final AuditLog log;
  private final History history;
  private final HistoryListener changes;

  /**
   * Creates the exports and erasures of a log.
   *
   * @param history the history that a replay of the whole log makes, with all later entries applied
   * @param changes receives the changes that an erasure makes
   */
  public Subjects(AuditLog log, History history, HistoryListener changes) {
    this.log = Objects.requireNonNull(log, "log");
    this.history = Objects.requireNonNull(history, "history");
    this.changes = Objects.requireNonNull(changes, "changes");
  }

  /**
   * Returns all data that is held about a person, without the ids of anyone else. Free texts are
   * unchanged: before you hand them over, check whether they name other people.
   */
  public SubjectData export(ParticipantId person) {
    return new SubjectDataCollector(history.of(person)).of(log);
  }

  /**
   * Erases a person from the log and from the history: the person's behaviors and claims with all
   * feedback on them, and every entry that names the person. The behaviors of others stay, without
   * this person's part. A replay of the log afterwards makes the same history.
   *
   * <p>If the log fails, the history is unchanged. If the process ends, replay the log.
   *
   * @param by the id of who carries out the erasure; it is stored, so it cannot be the person's
   * @param reason the reason; it is stored, so it must not name the person
   * @return the receipt for the log afterwards; unchanged when no data was held
   * @throws IllegalArgumentException if {@code by} is the person to erase
   */
  public Receipt erase(ParticipantId person, ParticipantId by, Instant at, String reason) {
    if (by.equals(person)) {
      throw new IllegalArgumentException(
          "an erasure is stored with who carried it out, which cannot be who is erased; give the id of someone else or of a service");
    }
    AuditEntry.Builder account = AuditEntry.builder().at(at).actor(by).reason(reason);
    List<BehaviorRecord> restated = history.without(person);
    List<AuditEntry> accounts = new ArrayList<>();
    Receipt receipt =
        log.erase(
            concerning(person),
            erased -> {
              accounts.addAll(accounts(account, restated, erased));
              return accounts;
            });
    history.forget(person, changes);
    accounts.forEach(entry -> history.apply(entry, changes));
    return receipt;
  }

  /** Returns the choice of entries that name a person or are about the person's behaviors. */
  private Predicate<AuditEntry> concerning(ParticipantId person) {
    Set<BehaviorId> done =
        history.of(person).behaviors().stream().map(BehaviorRecord::id).collect(Collectors.toSet());
    return entry ->
        entry.mentions().contains(person) || !Collections.disjoint(entry.event().about(), done);
  }

  /** Returns one entry per behavior, so that unrelated people do not share an entry. */
  private static List<AuditEntry> accounts(
      AuditEntry.Builder account, List<BehaviorRecord> restated, long erased) {
    List<AuditEntry> accounts = new ArrayList<>();
    int last = Math.max(0, restated.size() - 1);
    for (BehaviorRecord record : restated.subList(0, last)) {
      accounts.add(account.event(new Event.SubjectErased(0, List.of(record))).build());
    }
    List<BehaviorRecord> rest = restated.subList(last, restated.size());
    accounts.add(account.event(new Event.SubjectErased(erased, rest)).build());
    return accounts;
  }
}
