package org.allyship.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.allyship.core.ActionId;
import org.allyship.core.Behavior;
import org.allyship.core.BehaviorId;
import org.allyship.core.ParticipantId;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.BehaviorRecord;

/**
 * What each row of a file holds, and the parts by which rows are compared with each other.
 *
 * @param <T> the type of a row
 */
public final class RowKind<T> {
  private final String noun;
  private final Columns.Header header;
  private final Binding<T> binding;
  private final Parts<T> parts;
  private final Supplier<Notes<T>> notes;

  private RowKind(String noun, Columns.Header header, Binding<T> binding, Parts<T> parts) {
    this(noun, header, binding, parts, NoNotes::new);
  }

  private RowKind(
      String noun,
      Columns.Header header,
      Binding<T> binding,
      Parts<T> parts,
      Supplier<Notes<T>> notes) {
    this.noun = noun;
    this.header = header;
    this.binding = binding;
    this.parts = parts;
    this.notes = notes;
  }

  /** The parts of a row by which it is compared with other rows. */
  private interface Parts<T> {
    Optional<String> id(T row);

    List<ParticipantId> people(T row);

    Optional<LocalDate> date(T row);

    Optional<ActionId> action(T row);
  }

  /**
   * What the rows of a file show together.
   *
   * @param <T> the type of a row
   */
  public interface Notes<T> {
    /** Takes a row that counts. */
    void see(T row);

    /** Returns what a reader of the result should know; may be empty. */
    List<String> notes();

    /** Returns why the rows cannot be right together; may be empty. */
    List<Problem> problems();
  }

  private static final class NoNotes<T> implements Notes<T> {
    @Override
    public void see(T row) {}

    @Override
    public List<String> notes() {
      return List.of();
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }
  }

  /** Returns the kind of files of behaviors. */
  public static RowKind<Behavior> behaviors() {
    return new RowKind<>(
        "behavior", ColumnSet.BEHAVIOR, Binding.to(Behavior.class), new BehaviorParts());
  }

  /** Returns the kind of files of labeled behaviors. */
  public static RowKind<LabeledRow> labeled() {
    return new RowKind<>(
        "behavior", ColumnSet.LABELED, Binding.to(LabeledRow.class), new LabeledParts());
  }

  /**
   * Returns the kind of files of records.
   *
   * @param assumeConfirmed whether a behavior without a status counts as confirmed; otherwise it is
   *     invalid
   */
  public static RowKind<RecordRow> records(boolean assumeConfirmed) {
    return new RowKind<>(
        "record", ColumnSet.RECORDED, new RecordBinding(assumeConfirmed), new RecordParts());
  }

  /** Returns the kind of files of the members of a group. */
  public static RowKind<MemberRow> members(MemberFields fields) {
    return new RowKind<>(
        "member",
        fields,
        new MemberBinding(fields),
        new MemberParts(),
        () -> new MemberNotes(fields));
  }

  /** Returns the word for one row, such as {@code record}. */
  public String noun() {
    return noun;
  }

  Columns.Header header() {
    return header;
  }

  Binding<T> binding() {
    return binding;
  }

  /** Returns the id that no other row of the file may have; empty if the row has none. */
  public Optional<String> id(T row) {
    return parts.id(row);
  }

  /** Returns everyone whom a row names; may hold a person twice. */
  public List<ParticipantId> people(T row) {
    return parts.people(row);
  }

  /** Returns the action of a row; empty if it has none. */
  public Optional<ActionId> action(T row) {
    return parts.action(row);
  }

  /** Returns notes on no rows yet. */
  public Notes<T> newNotes() {
    return notes.get();
  }

  /** Returns the day of a row; empty if it has none. */
  public Optional<LocalDate> date(T row) {
    return parts.date(row);
  }

  private static final class BehaviorParts implements Parts<Behavior> {
    @Override
    public Optional<String> id(Behavior row) {
      return row.id().map(BehaviorId::value);
    }

    @Override
    public List<ParticipantId> people(Behavior row) {
      List<ParticipantId> people = new ArrayList<>(2);
      row.actor().ifPresent(people::add);
      row.reporter().ifPresent(people::add);
      return people;
    }

    @Override
    public Optional<LocalDate> date(Behavior row) {
      return row.date();
    }

    @Override
    public Optional<ActionId> action(Behavior row) {
      return row.action();
    }
  }

  private static final class LabeledParts implements Parts<LabeledRow> {
    private final Parts<Behavior> behavior = new BehaviorParts();

    @Override
    public Optional<String> id(LabeledRow row) {
      return behavior.id(row.behavior());
    }

    @Override
    public List<ParticipantId> people(LabeledRow row) {
      return behavior.people(row.behavior());
    }

    @Override
    public Optional<LocalDate> date(LabeledRow row) {
      return behavior.date(row.behavior());
    }

    @Override
    public Optional<ActionId> action(LabeledRow row) {
      return row.behavior().action();
    }
  }

  private static final class RecordParts implements Parts<RecordRow> {
    private final Parts<Behavior> behavior = new BehaviorParts();

    /** A claim has no id, so equal claims are one claim. */
    @Override
    public Optional<String> id(RecordRow row) {
      if (row instanceof RecordRow.Claimed claimed) {
        return Optional.of(
            "claim %s %s %s".formatted(claimed.person(), claimed.date(), claimed.claim().level()));
      }
      return Optional.of(((RecordRow.Done) row).behavior().id().value());
    }

    @Override
    public List<ParticipantId> people(RecordRow row) {
      return row instanceof RecordRow.Done done ? people(done.behavior()) : List.of(row.person());
    }

    private List<ParticipantId> people(BehaviorRecord record) {
      List<ParticipantId> people = behavior.people(record.behavior());
      record.asked().forEach(each -> people.add(each.to()));
      record.feedback().forEach(each -> people.add(each.reporter()));
      record.repair().ifPresent(each -> people.add(each.confirmedBy()));
      return people;
    }

    @Override
    public Optional<LocalDate> date(RecordRow row) {
      return Optional.of(row.date());
    }

    @Override
    public Optional<ActionId> action(RecordRow row) {
      return row instanceof RecordRow.Done done
          ? done.behavior().behavior().action()
          : Optional.empty();
    }
  }

  private static final class MemberParts implements Parts<MemberRow> {
    @Override
    public Optional<String> id(MemberRow row) {
      return Optional.of(row.person().value());
    }

    @Override
    public List<ParticipantId> people(MemberRow row) {
      return List.of(row.person());
    }

    @Override
    public Optional<LocalDate> date(MemberRow row) {
      return Optional.empty();
    }

    @Override
    public Optional<ActionId> action(MemberRow row) {
      return Optional.empty();
    }
  }
}
