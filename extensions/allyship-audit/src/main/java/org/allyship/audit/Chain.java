package org.allyship.audit;

import java.util.Optional;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Event;
import org.jspecify.annotations.Nullable;

/** Follows a log from record to record. */
final class Chain {
  private static final int UNKNOWN = -1;

  private long number;
  private @Nullable String hash = Receipt.EMPTY.sha256();
  private int more;
  private long erased;
  private long accountedFor;

  /** Takes the next record; empty when its entry was erased. */
  Optional<AuditEntry> take(LogRecord record) throws UnusableLog {
    if (!record.hasOwnHash()) {
      lose();
      throw new UnusableLog("was changed: its hash is not that of its other parts");
    }
    String before = hash;
    long expected = number + 1;
    boolean fits = more == UNKNOWN || more == 0 || record.more() == more - 1;
    follow(record);
    if (record.number() != expected) {
      throw new UnusableLog(
          "has number %d where %d belongs: records are missing, repeated or out of order"
              .formatted(record.number(), expected));
    }
    if (before != null && !record.previous().equals(before)) {
      throw new UnusableLog(
          "does not follow on the record before: that one was put in its place later");
    }
    if (!fits) {
      throw new UnusableLog("does not belong to the append that the record before began");
    }
    if (!record.hasOwnContent()) {
      throw new UnusableLog("was changed: its commitment is not that of its salt and entry");
    }
    return entry(record);
  }

  /** Goes past a line that is no record. */
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

  private Optional<AuditEntry> entry(LogRecord record) throws UnusableLog {
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

  private void account(long total) throws UnusableLog {
    if (total > erased) {
      throw new UnusableLog(
          "says that %d entries were erased, but %d are: what was erased came back"
              .formatted(total, erased));
    }
    if (total == erased) {
      accountedFor = erased;
    }
  }

  /** Whether an append ends here. */
  boolean isAtEndOfAppend() {
    return more == 0;
  }

  /** How many entries were erased so far. */
  long erased() {
    return erased;
  }

  /** How many entries were erased, and no entry up to here says so. */
  long unaccountedFor() {
    return erased - accountedFor;
  }
}
