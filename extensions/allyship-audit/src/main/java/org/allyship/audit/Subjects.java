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
 * Answers people who ask what is held about them, or to have it erased (GDPR, articles 15, 17 and
 * 20).
 *
 * <pre>{@code
 * History history = log.replay(sums);
 * Subjects subjects = new Subjects(log, history, sums);
 * StrictJson.write(subjects.export(person));
 * subjects.erase(person, by, at, "asked for it in ticket 17");
 * }</pre>
 *
 * <p>Somebody known by several ids, such as under older {@linkplain org.allyship.core.Pseudonyms
 * keys}, is asked for by each. Not thread-safe.
 */
public final class Subjects {
  private final AuditLog log;
  private final History history;
  private final HistoryListener changes;

  /**
   * Prepares answers.
   *
   * @param history what a replay of the whole log makes, and what was applied since
   * @param changes is told what an erasure changes
   */
  public Subjects(AuditLog log, History history, HistoryListener changes) {
    this.log = Objects.requireNonNull(log, "log");
    this.history = Objects.requireNonNull(history, "history");
    this.changes = Objects.requireNonNull(changes, "changes");
  }

  /**
   * Returns everything that is held about somebody, without the ids of anybody else. Free texts are
   * as they stand; whoever hands them over looks whether they name others.
   */
  public SubjectData export(ParticipantId person) {
    return new SubjectExport(history.of(person)).of(log);
  }

  /**
   * Erases somebody from the log and from the history: what they did and claimed with all that was
   * said of it, and every entry that names them. What others did stays, as it stands without them.
   * A replay of the log afterwards makes this very history.
   *
   * <p>If the log fails, the history is as before; if the process ends, replay the log.
   *
   * @param by who carries it out; not the person, as this is kept
   * @param reason why; kept, so it must not name the person
   * @return how far the log goes afterwards; as before when nothing was held
   * @throws IllegalArgumentException if the person is to be kept as the one who did it
   */
  public Receipt erase(ParticipantId person, ParticipantId by, Instant at, String reason) {
    if (by.equals(person)) {
      throw new IllegalArgumentException(
          "an erasure is kept with who carried it out, which cannot be who is erased; give the id of somebody else or of a service");
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

  /** Chooses what names a person, and what is about what they did. */
  private Predicate<AuditEntry> concerning(ParticipantId person) {
    Set<BehaviorId> done =
        history.of(person).behaviors().stream().map(BehaviorRecord::id).collect(Collectors.toSet());
    return entry ->
        entry.mentions().contains(person) || !Collections.disjoint(entry.event().about(), done);
  }

  /** One entry a behavior, so that people who have nothing to do with each other share none. */
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
