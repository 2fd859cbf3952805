package org.allyship.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Event;

/** Rewrites a log in a second file, without the entries that are to be erased. */
final class LogRewriter {
  private final LogFiles files;
  private final Receipt head;
  private final Predicate<AuditEntry> which;
  private final LongFunction<List<AuditEntry>> account;
  private long erased;
  private long erasedBefore;

  LogRewriter(
      LogFiles files,
      Receipt head,
      Predicate<AuditEntry> which,
      LongFunction<List<AuditEntry>> account) {
    this.files = files;
    this.head = head;
    this.which = which;
    this.account = account;
  }

  /**
   * Writes the whole log and forces it to the disk.
   *
   * @return the receipt for the rewritten log; empty when no entry is to be erased, and then the
   *     second file was deleted
   */
  Optional<Receipt> write() throws IOException {
    boolean written = false;
    try (FileChannel file =
        files.open(
            files.newLog(),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      files.copyPermissions();
      OutputStream lines = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
      LogScan.of(
              files, Head.of(head), List.of(), (record, entry) -> lines.write(line(record, entry)))
          .requireSound(files.log());
      lines.flush();
      if (erased == 0) {
        return Optional.empty();
      }
      EntryBatch added = EntryBatch.following(head, accounts());
      LogFiles.writeAll(file, added.lines(), file.size());
      file.force(true);
      written = true;
      return Optional.of(added.head());
    } finally {
      if (!written) {
        Files.deleteIfExists(files.newLog());
      }
    }
  }

  private byte[] line(LogRecord record, Optional<AuditEntry> entry) {
    if (entry.isEmpty()) {
      erasedBefore++;
    }
    if (entry.filter(which).isEmpty()) {
      return record.line();
    }
    erased++;
    return record.erased().line();
  }

  private List<AuditEntry> accounts() {
    long total = erased + erasedBefore;
    List<AuditEntry> accounts = account.apply(total);
    for (int i = 0; i < accounts.size(); i++) {
      requireAccount(accounts.get(i), i == accounts.size() - 1 ? total : 0);
    }
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException(
          "entries cannot be erased without one that accounts for it");
    }
    return accounts;
  }

  private void requireAccount(AuditEntry entry, long total) {
    if (!(entry.event() instanceof Event.SubjectErased gone) || gone.erased() != total) {
      throw new IllegalArgumentException(
          "what accounts for an erasure must be 'subject-erased' and say %s, the last of several the number it was given and the others 0"
              .formatted(total));
    }
    if (which.test(entry)) {
      throw new IllegalArgumentException(
          "what accounts for an erasure must not itself be among what is erased");
    }
  }
}
