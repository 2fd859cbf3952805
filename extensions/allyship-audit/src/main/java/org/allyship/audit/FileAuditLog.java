package org.allyship.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.allyship.core.record.AuditEntry;
import org.allyship.core.record.Event;

/**
 * An audit log in a file, with one record per line. Each record is bound to all records before it
 * by SHA-256.
 *
 * <p>Every byte is checked when the log is opened and when it is read. The file {@code NAME.head}
 * next to the log makes it possible to detect a log that was cut off, changed or reordered. Someone
 * who can write both files could forge a log; a {@link Receipt} that is kept elsewhere detects
 * that.
 *
 * <p>A crash loses no acknowledged entry. When the log is opened, the bytes of an unfinished append
 * are moved to a file of their own; {@link #recovery()} names it. If writing fails, the log accepts
 * no more entries until it is closed and opened again.
 *
 * <p>One writer can have the log open at a time. Methods can be called by several threads; they
 * wait for each other. An entry takes at most 4,193,904 bytes as JSON.
 */
public final class FileAuditLog implements AuditLog {
  private static final String IN_READING = "is being read; change it afterwards";
  private static final String CLOSED = "is closed";
  private static final String FAILED =
      "could not be written and takes no more; close it and open it again";

  private final LogFiles files;
  private final WriterLock lock;
  private final Recovery recovery;
  private FileChannel channel;
  private Receipt head;
  private long end;

  /** Why the log can be neither read nor written now; empty when it can. */
  private String unusable = "";

  private FileAuditLog(LogFiles files, WriterLock lock, List<Receipt> receipts) throws IOException {
    this.files = files;
    this.lock = lock;
    if (Files.notExists(files.log()) && Files.notExists(files.head())) {
      files.writeHead(Receipt.EMPTY); // comes first: a log without a head has lost it
    }
    LogVerification found = LogScan.of(files, Head.read(files.head()), receipts, (r, entry) -> {});
    found.requireSound(files.log());
    files.deleteUnfinished();
    this.channel = files.openLog();
    this.head = found.lastSound();
    this.end = found.soundBytes();
    this.recovery = recover(found);
  }

  /**
   * Opens a log, or creates one when there is none.
   *
   * @param log the file; its folder must exist. The names of the files next to it start with its
   *     name
   * @throws DamagedLogException if the log is not as it was written; nothing is changed then
   * @throws IllegalStateException if the log is open already, here or in another process
   * @throws IllegalArgumentException if the file is a symbolic link, or has the format of another
   *     version of the library
   * @throws UncheckedIOException if a file cannot be read or written
   */
  public static FileAuditLog open(Path log) {
    return open(log, List.of());
  }

  /**
   * Opens a log, and checks that it holds the entry of a receipt.
   *
   * @param receipt a receipt that the host kept elsewhere
   * @throws DamagedLogException if the log is not as it was written, or does not hold the entry of
   *     the receipt; nothing is changed then
   * @throws IllegalArgumentException as for {@link #open(Path)}
   */
  public static FileAuditLog open(Path log, Receipt receipt) {
    return open(log, List.of(receipt));
  }

  private static FileAuditLog open(Path log, List<Receipt> receipts) {
    LogFiles files = LogFiles.of(log);
    try {
      Head.requireFormat(files);
      WriterLock lock = WriterLock.of(files);
      boolean opened = false;
      try {
        FileAuditLog open = new FileAuditLog(files, lock, receipts);
        opened = true;
        return open;
      } finally {
        if (!opened) {
          lock.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("audit log '%s' cannot be opened".formatted(files.log()), e);
    }
  }

  /**
   * Checks a log and changes nothing. The log can be a copy, and it can be open.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static LogVerification verify(Path log) {
    return scan(log, (record, entry) -> {});
  }

  /**
   * Passes the entries of a log up to the first damage to a reader, and changes nothing.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static LogVerification salvage(Path log, Reader reader) {
    long last = verify(log).lastSound().number();
    return scan(
        log,
        (record, entry) -> {
          if (record.number() <= last) {
            show(record, entry, reader);
          }
        });
  }

  private static LogVerification scan(Path log, LogScan.Visitor visitor) {
    LogFiles files = LogFiles.of(log);
    try {
      // The head is read first, so that a log that is open is never behind it.
      return LogScan.of(files, Head.read(files.head()), List.of(), visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("audit log '%s' cannot be read".formatted(files.log()), e);
    }
  }

  private Recovery recover(LogVerification found) throws IOException {
    Optional<Path> torn = Optional.empty();
    if (found.otherBytes() > 0) {
      torn = Optional.of(files.moveTornBytes(channel, end, head));
    }
    long unacknowledged = head.number() - found.acknowledged().number();
    if (unacknowledged > 0) {
      channel.force(true); // it may never have reached the disk
      files.writeHead(head);
    }
    return new Recovery(unacknowledged, found.otherBytes(), torn);
  }

  /** Returns what a crash had left behind when the log was opened. */
  public Recovery recovery() {
    return recovery;
  }

  @Override
  public synchronized Receipt head() {
    return head;
  }

  @Override
  public synchronized Receipt append(List<AuditEntry> entries) {
    requireUsable();
    for (AuditEntry entry : entries) {
      if (entry.event() instanceof Event.SubjectErased) {
        throw new IllegalArgumentException(
            "'subject-erased' cannot be appended; erase() adds it with what it accounts for");
      }
    }
    if (entries.isEmpty()) {
      return head;
    }
    EntryBatch batch = EntryBatch.following(head, entries);
    return commit(
        batch.head(),
        () -> {
          LogFiles.writeAll(channel, batch.lines(), end);
          channel.force(false);
        });
  }

  /**
   * {@inheritDoc}
   *
   * <p>The log is rewritten in a second file, which then replaces the log in one step. A crash
   * leaves the old log or the new one. Copies of the old file in snapshots and backups are not
   * erased.
   *
   * @throws DamagedLogException if the log is no longer as it was written; it stays unchanged
   */
  @Override
  public synchronized Receipt erase(
      Predicate<AuditEntry> which, LongFunction<List<AuditEntry>> account) {
    Optional<Receipt> to = whileReading(() -> new LogRewriter(files, head, which, account).write());
    if (to.isEmpty()) {
      return head;
    }
    return commit(
        to.orElseThrow(),
        () -> {
          channel.close();
          files.replaceLog();
          channel = files.openLog();
        });
  }

  /**
   * {@inheritDoc}
   *
   * @throws DamagedLogException if the log is no longer as it was written
   */
  @Override
  public synchronized void read(Reader reader) {
    LogVerification found =
        whileReading(
            () ->
                LogScan.of(
                    files,
                    Head.of(head),
                    List.of(),
                    (record, entry) -> show(record, entry, reader)));
    found.requireSound(files.log());
  }

  @Override
  public synchronized void close() {
    unusable = CLOSED;
    try (lock) {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("audit log '%s' cannot be closed".formatted(files.log()), e);
    }
  }

  private static void show(LogRecord record, Optional<AuditEntry> entry, Reader reader) {
    entry.ifPresentOrElse(
        kept -> reader.entry(record.number(), kept), () -> reader.erased(record.number()));
  }

  private void requireUsable() {
    if (!unusable.isEmpty()) {
      throw new IllegalStateException("audit log '%s' %s".formatted(files.log(), unusable));
    }
  }

  private <T> T whileReading(Io<T> reading) {
    requireUsable();
    unusable = IN_READING;
    try {
      return reading.run();
    } catch (IOException e) {
      throw new UncheckedIOException("audit log '%s' cannot be read".formatted(files.log()), e);
    } finally {
      if (unusable.equals(IN_READING)) {
        unusable = "";
      }
    }
  }

  /**
   * Changes the log, and acknowledges the change. After a failure the state of the disk is unknown.
   */
  private Receipt commit(Receipt to, Step change) {
    requireUsable();
    unusable = FAILED;
    try {
      change.run();
      files.writeHead(to);
      end = channel.size();
    } catch (IOException e) {
      throw new UncheckedIOException("audit log '%s' %s".formatted(files.log(), FAILED), e);
    }
    head = to;
    unusable = "";
    return head;
  }

  private interface Io<T> {
    T run() throws IOException;
  }

  private interface Step {
    void run() throws IOException;
  }
}
