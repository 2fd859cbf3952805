package org.allyship.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allyship.core.record.AuditEntry;

/** Remembers what a log shows: each entry, or empty for an erased one. */
final class Seen implements AuditLog.Reader {
  private final List<Optional<AuditEntry>> entries = new ArrayList<>();

  static List<Optional<AuditEntry>> in(AuditLog log) {
    Seen seen = new Seen();
    log.read(seen);
    return seen.entries;
  }

  static List<Optional<AuditEntry>> all(List<AuditEntry> entries) {
    return entries.stream().map(Optional::of).toList();
  }

  List<Optional<AuditEntry>> entries() {
    return entries;
  }

  @Override
  public void entry(long number, AuditEntry entry) {
    add(number, Optional.of(entry));
  }

  @Override
  public void erased(long number) {
    add(number, Optional.empty());
  }

  private void add(long number, Optional<AuditEntry> entry) {
    entries.add(entry);
    if (number != entries.size()) {
      throw new AssertionError("number " + number + " came as entry " + entries.size());
    }
  }
}
