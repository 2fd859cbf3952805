package org.allyship.audit;

import java.util.Optional;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Event;
import org.jspecify.annotations.Nullable;

/** Checks the hash chain of a log, record by record. */
final class Chain {
  private static final int UNKNOWN = -1;

  private long number;
  private @Nullable String hash = Receipt.EMPTY.sha256();
  private int more;
  private long erased;
  private long accountedFor;

  /** Checks the next record and returns its entry; empty when the entry was erased. */
  Optional<AuditEntry> take(LogRecord record) throws InvalidRecordException {
    if (!record.hasOwnHash()) {
      lose();
      throw new InvalidRecordException("was changed: its hash is not that of its other parts");
    }
    String before = hash;
    long expected = number + 1;
    boolean fits = more == UNKNOWN || more == 0 || record.more() == more - 1;
    follow(record);
    if (record.number() != expected) {
      throw new InvalidRecordException(
          "has number %s where %s belongs: records are missing, repeated or out of order"
              .formatted(record.number(), expected));
    }
    if (before != null && !record.previous().equals(before)) {
      throw new InvalidRecordException(
          "does not follow on the record before: that one was put in its place later");
    }
    if (!fits) {
      throw new InvalidRecordException(
          "does not belong to the append that the record before began");
    }
    if (!record.hasOwnContent()) {
      throw new InvalidRecordException(
          "was changed: its commitment is not that of its salt and entry");
    }
    return entry(record);
  }

  /** Skips a line that is not a record. */
  void lose() {
    number++;
    hash = null;
    more = UNKNOWN;
  }

  private void follow(LogRecord record) {
    number = record.number();
    hash = record.hash();
    more = record.more();
  }

  private Optional<AuditEntry> entry(LogRecord record) throws InvalidRecordException {
    if (record.content().isEmpty()) {
      erased++;
      return Optional.empty();
    }
    AuditEntry entry = EntryText.read(record.content().orElseThrow().entry());
    if (entry.event() instanceof Event.SubjectErased gone) {
      account(gone.erased());
    }
    return Optional.of(entry);
  }

  private void account(long total) throws InvalidRecordException {
    if (total > erased) {
      throw new InvalidRecordException(
          "says that %s entries were erased, but %s are: what was erased came back"
              .formatted(total, erased));
    }
    if (total == erased) {
      accountedFor = erased;
    }
  }

  /** Returns whether an append ends with the last record. */
  boolean isAtEndOfAppend() {
    return more == 0;
  }

  /** Returns the number of entries that were erased so far. */
  long erased() {
    return erased;
  }

  /** Returns the number of erased entries that no entry so far accounts for. */
  long unaccountedFor() {
    return erased - accountedFor;
  }
}
