package org.allyship.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.problem.Problem;
import org.allyship.core.record.AuditEntry;

/** Checks a log from its first byte to its last, in one pass. */
final class LogScan {
  /** The maximum number of problems that are listed. */
  static final int MOST_PROBLEMS = 100;

  /** Receives every record before the first damage. */
  interface Visitor {
    /** Receives a sound record, and its entry unless it was erased. */
    void record(LogRecord record, Optional<AuditEntry> entry) throws IOException;
  }

  private final Head head;
  private final List<Receipt> receipts;
  private final Visitor visitor;
  private final Chain chain = new Chain();
  private final List<Problem> problems;
  private Receipt sound = Receipt.EMPTY;
  private long soundErased;
  private long soundBytes;
  private long unaccountedFor;
  private long bytes;
  private long line;

  /**
   * Prepares a scan.
   *
   * @param head the head file of the log
   * @param receipts the receipts that the host kept elsewhere
   */
  LogScan(Head head, List<Receipt> receipts, Visitor visitor) {
    this.head = head;
    this.receipts = receipts;
    this.visitor = visitor;
    this.problems = new ArrayList<>(head.problems());
  }

  /** Scans the log in a file; a missing file is an empty log. */
  static LogVerification of(LogFiles files, Head head, List<Receipt> receipts, Visitor visitor)
      throws IOException {
    LogScan scan = new LogScan(head, receipts, visitor);
    if (Files.notExists(files.log())) {
      return scan.scan(InputStream.nullInputStream(), 0);
    }
    long size = Files.size(files.log());
    try (InputStream log = Files.newInputStream(files.log())) {
      return scan.scan(log, size);
    }
  }

  /**
   * Scans a log.
   *
   * @param size its length in bytes
   */
  LogVerification scan(InputStream log, long size) throws IOException {
    BoundedLineReader lines = new BoundedLineReader(log);
    BoundedLineReader.Line next = lines.next();
    while (next != null && problems.size() < MOST_PROBLEMS && take(next)) {
      next = lines.next();
    }
    if (problems.size() >= MOST_PROBLEMS) {
      problems.add(new Problem("", "more may be wrong; %s are listed".formatted(MOST_PROBLEMS)));
    } else {
      checkEnd();
    }
    return new LogVerification(
        head.receipt(),
        sound,
        soundErased,
        soundBytes,
        Math.max(size, bytes) - soundBytes, // an open log may grow meanwhile
        problems);
  }

  /** Checks a line. Returns false when the line is damaged and it was never acknowledged. */
  private boolean take(BoundedLineReader.Line next) throws IOException {
    bytes += next.length();
    line++;
    try {
      LogRecord record = record(next);
      Optional<AuditEntry> entry = chain.take(record);
      requireKnown(record);
      if (problems.isEmpty()) {
        visitor.record(record, entry);
        advance(record);
      }
      return true;
    } catch (InvalidRecordException e) {
      if (problems.isEmpty() && sound.number() >= head.receipt().number()) {
        return false;
      }
      e.problems().forEach(problem -> problems.add(problem.within("line " + line)));
      return true;
    }
  }

  private LogRecord record(BoundedLineReader.Line next) throws InvalidRecordException {
    try {
      if (!next.isWhole()) {
        throw new InvalidRecordException("is cut off");
      }
      if (next.isTooLong()) {
        throw new InvalidRecordException(
            "is longer than the %s bytes of a line".formatted(BoundedLineReader.LONGEST));
      }
      return LogRecord.parse(next.text());
    } catch (InvalidRecordException e) {
      chain.lose();
      throw e;
    }
  }

  private void requireKnown(LogRecord record) throws InvalidRecordException {
    if (isOther(record, head.receipt())) {
      throw new InvalidRecordException(
          "is not the entry that was acknowledged: the log, or its head, is another one");
    }
    for (Receipt receipt : receipts) {
      if (isOther(record, receipt)) {
        throw new InvalidRecordException("is not the entry of the receipt: the log was rewritten");
      }
    }
  }

  private static boolean isOther(LogRecord record, Receipt known) {
    return record.number() == known.number() && !record.hash().equals(known.sha256());
  }

  private void advance(LogRecord record) {
    if (chain.isAtEndOfAppend()) {
      sound = record.receipt();
      soundErased = chain.erased();
      soundBytes = bytes;
      unaccountedFor = chain.unaccountedFor();
    }
  }

  private void checkEnd() {
    if (problems.isEmpty() && unaccountedFor > 0) {
      problems.add(
          new Problem(
              "", "%s entries are erased, but no entry accounts for it".formatted(unaccountedFor)));
    }
    long there = problems.isEmpty() ? sound.number() : line;
    if (there < head.receipt().number()) {
      problems.add(cut("%s were acknowledged".formatted(head.receipt().number()), there));
    }
    for (Receipt receipt : receipts) {
      if (there < receipt.number()) {
        problems.add(cut("there is a receipt for %s".formatted(receipt.number()), there));
      }
    }
  }

  private static Problem cut(String known, long there) {
    return new Problem("", "has %s entries, but %s: its end was cut off".formatted(there, known));
  }
}
