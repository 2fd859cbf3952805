package org.allyship.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.ParticipantId;
import org.allyship.core.internal.PlainJson;
import org.allyship.core.json.StrictJson;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.BehaviorRecord;
import org.allyship.core.record.Event;
import org.allyship.core.record.PersonHistory;
import org.jspecify.annotations.Nullable;

/** Collects the data that is held about a person, without the ids of others. */
final class SubjectDataCollector implements AuditLog.Reader {
  /** The names of all stored fields that hold ids of people. */
  private static final Set<String> PEOPLE =
      Set.of("actor", "reporter", "person", "to", "confirmedBy");

  private final PersonHistory history;
  private final Set<BehaviorId> done;
  private final List<LoggedEntry> entries = new ArrayList<>();
  private final List<LoggedEntry> contributions = new ArrayList<>();

  SubjectDataCollector(PersonHistory history) {
    this.history = history;
    this.done = history.behaviors().stream().map(BehaviorRecord::id).collect(Collectors.toSet());
  }

  SubjectData of(AuditLog log) {
    log.read(this);
    return new SubjectData(
        history.person(),
        history.behaviors().stream().map(this::shown).toList(),
        history.claims(),
        entries,
        contributions);
  }

  @Override
  public void entry(long number, AuditEntry entry) {
    Event event = entry.event();
    boolean isOwn = !Collections.disjoint(event.about(), done);
    boolean isNamed = entry.mentions().contains(person());
    if (isOwn || isNamed) {
      boolean isClaim = event.about().isEmpty() && event.mentions().contains(person());
      LoggedEntry shown = new LoggedEntry(number, shown(concerning(entry)));
      (isOwn || isClaim ? entries : contributions).add(shown);
    }
  }

  @Override
  public void erased(long number) {}

  /** Returns the entry without the parts that concern only other people. */
  private AuditEntry concerning(AuditEntry entry) {
    if (!(entry.event() instanceof Event.SubjectErased gone)) {
      return entry;
    }
    List<BehaviorRecord> theirs =
        gone.restated().stream()
            .filter(record -> record.mentions().contains(person()))
            .map(record -> record.actor().equals(person()) ? record : part(record))
            .toList();
    return AuditEntry.builder()
        .from(entry)
        .event(new Event.SubjectErased(gone.erased(), theirs))
        .build();
  }

  /** Returns the record of another person with only this person's part in it. */
  private BehaviorRecord part(BehaviorRecord record) {
    boolean reported = record.behavior().reporter().filter(person()::equals).isPresent();
    return BehaviorRecord.builder()
        .behavior(reported ? record.behavior() : unseen(record.behavior()))
        .status(record.status())
        .asked(record.asked().stream().filter(asked -> asked.to().equals(person())).toList())
        .feedback(
            record.feedback().stream().filter(said -> said.reporter().equals(person())).toList())
        .repair(record.repair().filter(repair -> repair.confirmedBy().equals(person())))
        .build();
  }

  /** Returns the behavior without its coding, which only its actor and its reporter may see. */
  private static Behavior unseen(Behavior behavior) {
    return Behavior.of(Coding.unknown())
        .id(behavior.id())
        .actor(behavior.actor())
        .date(behavior.date())
        .perspective(behavior.perspective())
        .build();
  }

  private ParticipantId person() {
    return history.person();
  }

  private Map<String, @Nullable Object> shown(Object value) {
    byte[] json = StrictJson.write(value).getBytes(StandardCharsets.UTF_8);
    return withoutOthers(Objects.requireNonNull(PlainJson.object(json, new ArrayList<>())));
  }

  private Map<String, @Nullable Object> withoutOthers(Map<?, ?> fields) {
    Map<String, @Nullable Object> without = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (!PEOPLE.contains(name) || person().value().equals(value)) {
            without.put(String.valueOf(name), withoutOthers(value));
          }
        });
    return Collections.unmodifiableMap(without);
  }

  private @Nullable Object withoutOthers(@Nullable Object value) {
    if (value instanceof Map<?, ?> fields) {
      return withoutOthers(fields);
    }
    return value instanceof List<?> list ? list.stream().map(this::withoutOthers).toList() : value;
  }
}
