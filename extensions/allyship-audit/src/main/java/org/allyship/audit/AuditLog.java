package org.allyship.audit;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Event;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;

/**
 * What was recorded, in the order it was recorded in. Entries are only ever added, but for those of
 * a person who is forgotten.
 *
 * <p>A host with a storage of its own implements this, and owes its callers what the methods say.
 * Apply an entry to the {@link History} before appending it: a log keeps what it is given, and does
 * not know the rules.
 */
public interface AuditLog extends AutoCloseable {
  /** Is shown the entries of a log, one after the other. It must not change the log meanwhile. */
  interface Reader {
    /** An entry; the first has number 1, and each the number after the one before. */
    void entry(long number, AuditEntry entry);

    /** An entry that was erased. */
    void erased(long number);
  }

  /**
   * Keeps an entry. When this returns, the entry is safe: no crash loses it.
   *
   * @return how far the log goes with it
   * @throws IllegalArgumentException if it cannot be kept exactly as it is, or is an {@link
   *     Event.SubjectErased}, which {@link #erase} alone may add; the log is as before
   */
  default Receipt append(AuditEntry entry) {
    return append(List.of(entry));
  }

  /**
   * Keeps entries, all or none: after a crash within this call either all are there or none is.
   *
   * @param entries may be empty, and then nothing happens
   * @return how far the log goes with them
   * @throws IllegalArgumentException if one of them cannot be kept; the log is as before
   */
  Receipt append(List<AuditEntry> entries);

  /** Shows all entries, from the first on, erased ones included. */
  void read(Reader reader);

  /** Returns how far the log goes. */
  Receipt head();

  /**
   * Erases entries for good and adds those that account for it, both or neither. Receipts given
   * before stay right: numbers and hashes do not change.
   *
   * <p>When no entry is chosen, nothing is added and nothing changes.
   *
   * @param which chooses the entries to erase
   * @param account is given how many entries of the log were ever erased, these included, and
   *     returns what to add: one or more {@link Event.SubjectErased}, none of which is chosen by
   *     {@code which}; the last says that number and the others 0
   * @return how far the log goes afterwards
   * @throws IllegalArgumentException if what accounts for it is not as said; the log is as before
   */
  Receipt erase(Predicate<AuditEntry> which, LongFunction<List<AuditEntry>> account);

  /** Lets go of the storage. What was kept stays kept. */
  @Override
  void close();

  /**
   * Makes the present out of the whole log.
   *
   * @param changes is told all that came about
   * @throws IllegalArgumentException if an entry breaks a rule of {@link History}, with its number
   */
  default History replay(HistoryListener changes) {
    History history = new History();
    read(
        new Reader() {
          @Override
          public void entry(long number, AuditEntry entry) {
            try {
              history.apply(entry, changes);
            } catch (IllegalArgumentException e) {
              throw new IllegalArgumentException(
                  "entry %d of the log breaks a rule: %s".formatted(number, e.getMessage()), e);
            }
          }

          @Override
          public void erased(long number) {
            history.skipErasedEntry();
          }
        });
    return history;
  }
}
