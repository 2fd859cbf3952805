package org.allyship.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.allyship.core.BehaviorId;
import org.allyship.core.Law;
import org.allyship.core.ParticipantId;

@Domain(HistoryValues.class)
@Domain(DomainContext.Global.class)
class HistoryLaws {
  private static final ParticipantId OFFICE = ParticipantId.of("office");

  @Law
  void the_same_entries_make_the_same_history(@ForAll List<AuditEntry> story) {
    History history = new History();
    List<AuditEntry> taken = HistoryValues.taken(story, history, HistoryListener.ignoring());
    History again = new History();
    taken.forEach(entry -> again.apply(entry, HistoryListener.ignoring()));
    requireAlike(again, history);
  }

  @Law
  void an_entry_that_is_refused_changes_nothing(@ForAll List<AuditEntry> story) {
    History history = new History();
    History without = new History();
    Sums counts = new Sums();
    for (AuditEntry entry : story) {
      Sums before = counts.copy();
      if (HistoryValues.taken(List.of(entry), history, counts).isEmpty()) {
        assertThat(counts).isEqualTo(before);
      } else {
        without.apply(entry, HistoryListener.ignoring());
      }
    }
    requireAlike(history, without);
  }

  @Law
  void changes_add_up_to_the_current_records(
      @ForAll List<AuditEntry> story, @ForAll ParticipantId forgotten) {
    History history = new History();
    Sums counts = new Sums();
    HistoryValues.taken(story, history, counts);
    counts.requireOf(history);
    history.forget(forgotten, counts);
    counts.requireOf(history);
  }

  @Law
  void nobody_s_record_mentions_who_was_forgotten(
      @ForAll List<AuditEntry> story, @ForAll ParticipantId forgotten) {
    History history = new History();
    HistoryValues.taken(story, history, HistoryListener.ignoring());
    List<BehaviorRecord> told = history.without(forgotten);
    assertThat(history.forget(forgotten, HistoryListener.ignoring())).isEqualTo(told);
    assertThat(history.of(forgotten)).isEqualTo(PersonHistory.of(forgotten, List.of()));
    assertThat(history.people()).doesNotContain(forgotten);
    assertThat(history.without(forgotten)).isEmpty();
    for (BehaviorId id : HistoryValues.BEHAVIORS) {
      history.record(id).ifPresent(it -> assertThat(it.mentions()).doesNotContain(forgotten));
    }
  }

  @Law
  void a_history_that_forgot_is_the_one_replayed_without_the_entries_that_name_the_person(
      @ForAll @Size(min = 1, max = 4) List<List<AuditEntry>> stories,
      @ForAll ParticipantId first,
      @ForAll ParticipantId second,
      @ForAll boolean withAllAboutThem) {
    Log log = new Log();
    for (int i = 0; i < stories.size(); i++) {
      log.record(stories.get(i));
      log.forget(i % 2 == 0 ? first : second, withAllAboutThem);
      requireAlike(log.replayed(), log.live);
    }
    List<AuditEntry> more =
        HistoryValues.taken(stories.get(0), log.live, HistoryListener.ignoring());
    assertThat(HistoryValues.taken(stories.get(0), log.replayed(), HistoryListener.ignoring()))
        .isEqualTo(more);
  }

  private static void requireAlike(History one, History other) {
    assertThat(one.people()).isEqualTo(other.people());
    for (ParticipantId person : HistoryValues.PEOPLE) {
      assertThat(one.of(person)).isEqualTo(other.of(person));
      assertThat(one.without(person)).isEqualTo(other.without(person));
    }
    for (BehaviorId id : HistoryValues.BEHAVIORS) {
      assertThat(one.record(id)).isEqualTo(other.record(id));
    }
  }

  /** A history with the log that it comes from. */
  private static final class Log {
    private final History live = new History();
    private final List<Optional<AuditEntry>> entries = new ArrayList<>();

    void record(List<AuditEntry> story) {
      HistoryValues.taken(story, live, HistoryListener.ignoring()).stream()
          .map(Optional::of)
          .forEach(entries::add);
    }

    void forget(ParticipantId person, boolean withAllAboutThem) {
      Set<BehaviorId> done =
          live.of(person).behaviors().stream().map(BehaviorRecord::id).collect(Collectors.toSet());
      Predicate<AuditEntry> isAbout = it -> !Collections.disjoint(it.event().about(), done);
      entries.replaceAll(
          entry ->
              entry
                  .filter(it -> !it.mentions().contains(person))
                  .filter(it -> !withAllAboutThem || !isAbout.test(it)));
      long erased = entries.stream().filter(Optional::isEmpty).count();
      AuditEntry account =
          AuditEntry.builder()
              .at(Instant.EPOCH)
              .actor(OFFICE)
              .event(
                  new Event.SubjectErased(erased, live.forget(person, HistoryListener.ignoring())))
              .build();
      live.apply(account, HistoryListener.ignoring());
      entries.add(Optional.of(account));
    }

    History replayed() {
      History replayed = new History();
      for (Optional<AuditEntry> entry : entries) {
        entry.ifPresentOrElse(
            it -> replayed.apply(it, HistoryListener.ignoring()), replayed::skipErasedEntry);
      }
      return replayed;
    }
  }
}
