package org.allyship.audit;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Event;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;

/**
 * An append-only log of audit entries, in the order in which they were recorded. An entry is
 * removed only when a person is erased.
 *
 * <p>A host with its own storage implements this interface and keeps the contract of each method.
 * Apply an entry to the {@link History} before you append it: a log does not check the rules of the
 * history.
 */
public interface AuditLog extends AutoCloseable {
  /** Receives the entries of a log, one after the other. It must not change the log meanwhile. */
  interface Reader {
    /** Receives an entry. The first has number 1, and each number is one more than the last. */
    void entry(long number, AuditEntry entry);

    /** Receives the number of an entry that was erased. */
    void erased(long number);
  }

  /**
   * Appends an entry. When this method returns, the entry is on the disk, and no crash loses it.
   *
   * @return the receipt for the log with this entry
   * @throws IllegalArgumentException if the entry cannot be stored exactly as it is, or is an
   *     {@link Event.SubjectErased}, which only {@link #erase} adds; the log is unchanged
   */
  default Receipt append(AuditEntry entry) {
    return append(List.of(entry));
  }

  /**
   * Appends all of the entries or none of them, also when the process crashes within this call.
   *
   * @param entries the entries; when there are none, nothing happens
   * @return the receipt for the log with these entries
   * @throws IllegalArgumentException if one of them cannot be stored; the log is unchanged
   */
  Receipt append(List<AuditEntry> entries);

  /** Passes all entries to a reader, from the first on, erased ones included. */
  void read(Reader reader);

  /** Returns the receipt for the whole log. */
  Receipt head();

  /**
   * Erases entries permanently and adds the entries that account for the erasure: both or neither.
   * Earlier receipts stay valid, because numbers and hashes do not change.
   *
   * <p>When no entry is chosen, nothing is added and nothing changes.
   *
   * @param which chooses the entries to erase
   * @param account receives the number of entries ever erased from the log, these included, and
   *     returns one or more {@link Event.SubjectErased} to add. The last holds that number and the
   *     others 0. {@code which} must choose none of them
   * @return the receipt for the log afterwards
   * @throws IllegalArgumentException if {@code account} breaks this rule; the log is unchanged
   */
  Receipt erase(Predicate<AuditEntry> which, LongFunction<List<AuditEntry>> account);

  /** Releases the storage. All entries stay in the log. */
  @Override
  void close();

  /**
   * Returns the history that all entries of the log make.
   *
   * @param changes receives every change
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
                  "entry %s of the log breaks a rule: %s".formatted(number, e.getMessage()), e);
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
