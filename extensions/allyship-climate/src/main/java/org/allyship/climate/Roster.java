package org.allyship.climate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.allyship.climate.internal.Measures;
import org.allyship.climate.internal.Person;
import org.allyship.climate.internal.PersonRows;
import org.allyship.climate.internal.SegmentValues;
import org.allyship.core.ChallengeId;
import org.allyship.core.ParticipantId;
import org.allyship.core.time.Quarter;
import org.allyship.scoring.Spectrum;
import org.allyship.scoring.person.Indicators;
import org.allyship.scoring.person.PersonState;

/** All people of a monitor, members and others. Thread-safe. */
final class Roster {
  private final ClimateDesign design;
  private final Spectrum spectrum;
  private final Measures measures;
  private final List<Indicators> readers;
  private final List<SegmentValues> values;
  private final Map<ParticipantId, Person> people = new ConcurrentHashMap<>();
  private final AtomicLong changes = new AtomicLong();

  /** Writers share the read lock; whatever reads all people takes the write lock. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  Roster(ClimateDesign design, Spectrum spectrum, Measures measures) {
    this.design = design;
    this.spectrum = spectrum;
    this.measures = measures;
    this.values = design.breakdowns().stream().map(SegmentValues::new).toList();
    this.readers = design.periods().stream().map(Indicators::in).toList();
  }

  void join(Member member) {
    int[] segments = new int[values.size()];
    for (int i = 0; i < segments.length; i++) {
      segments[i] = values.get(i).position(path(member, design.breakdowns().get(i)));
    }
    int[] named = member.challenges().stream().mapToInt(measures::of).sorted().toArray();
    Person.Attributes attributes = new Person.Attributes(segments, named, member.outcomes());
    change(member.person(), (each, number) -> each.setAttributes(Optional.of(attributes), number));
  }

  private static List<String> path(Member member, String breakdown) {
    List<String> path = member.segments().get(breakdown);
    if (path == null) {
      throw new IllegalArgumentException(
          "a member needs a value in breakdown '%s'; give one that means none where there is none"
              .formatted(breakdown));
    }
    return path;
  }

  void leave(ParticipantId person) {
    change(person, (each, number) -> each.setAttributes(Optional.empty(), number));
  }

  void put(ParticipantId person, PersonState state) {
    PersonState copy = state.copy();
    change(person, (each, number) -> each.put(copy, readers, number));
  }

  void change(ParticipantId person, Quarter quarter, Consumer<PersonState> by) {
    change(person, (each, number) -> each.change(by, quarter, readers, number));
  }

  /** Changes a person; every change has a number of its own. */
  private void change(ParticipantId id, ObjLongConsumer<Person> change) {
    lock.readLock().lock();
    try {
      people.compute(
          id,
          (key, known) -> {
            Person person = known == null ? new Person(spectrum, readers.size()) : known;
            change.accept(person, changes.incrementAndGet());
            return person.isEmpty() ? null : person;
          });
    } finally {
      lock.readLock().unlock();
    }
  }

  /**
   * The members at the time of a release.
   *
   * @param at the number of the last change
   * @param rows the members
   * @param segments the values of each breakdown
   */
  record Population(long at, PersonRows rows, List<SegmentValues> segments) {}

  /** Returns the present members. */
  Population population() {
    List<PersonRows.Row> members = new ArrayList<>(people.size());
    List<Long> gone = new ArrayList<>();
    long now;
    lock.writeLock().lock();
    try {
      people.forEach(
          (id, person) -> {
            if (person.isMember()) {
              members.add(person.row(id));
            } else if (person.answered() > 0) {
              gone.add(person.answered());
            }
          });
      now = changes.get();
    } finally {
      lock.writeLock().unlock();
    }
    PersonRows rows =
        new PersonRows(
            members, gone.stream().mapToLong(Long::longValue).toArray(), values.size(), measures);
    return new Population(now, rows, values);
  }

  /** Writes the header and a line for each person. */
  void write(Snapshot.Out out, Snapshot.HeaderOf header) throws IOException {
    lock.writeLock().lock();
    try {
      Map<String, ParticipantId> byName = new TreeMap<>();
      people.keySet().forEach(id -> byName.put(id.value(), id));
      out.write(header.of(changes.get(), byName.size()));
      for (ParticipantId id : byName.values()) {
        out.write(row(id.value(), Objects.requireNonNull(people.get(id))));
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  private Snapshot.PersonRow row(String id, Person person) {
    List<Snapshot.AttributesRow> member =
        person.attributes().stream()
            .map(attributes -> Snapshot.AttributesRow.of(member(id, attributes)))
            .toList();
    return new Snapshot.PersonRow(id, person.state().toBytes(), member, person.changed());
  }

  private Member member(String id, Person.Attributes attributes) {
    Map<String, List<String>> segments = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      segments.put(design.breakdowns().get(i), values.get(i).path(attributes.segments()[i]));
    }
    Set<ChallengeId> named = new HashSet<>();
    for (int position : attributes.challenges()) {
      named.add(design.challenges().get(position));
    }
    return new Member(ParticipantId.of(id), segments, named, attributes.outcomes());
  }

  /** Reads the lines of people, and continues the numbers of changes. */
  void read(Snapshot.In in, Snapshot.Header header) throws IOException {
    int periods = header.periods().size();
    int entries = Person.changeCount(periods);
    for (int i = 0; i < header.people(); i++) {
      Snapshot.PersonRow saved = in.read(Snapshot.PersonRow.class);
      if (saved.changed().length != entries) {
        throw in.wrong("has %s changes, not %s".formatted(saved.changed().length, entries));
      }
      ParticipantId id = ParticipantId.of(saved.id());
      put(id, PersonState.of(saved.state(), spectrum));
      saved.asMember().ifPresent(this::join);
      change(id, (person, number) -> person.resume(saved.changed(), periods));
    }
    changes.set(header.changes());
  }
}
