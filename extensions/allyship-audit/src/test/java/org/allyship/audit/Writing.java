package org.allyship.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;

/** The files of a log as they stood each time something was acknowledged. */
final class Writing {
  private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");

  /**
   * What was acknowledged.
   *
   * @param log the log so far
   * @param head the head file
   * @param receipt what the caller was given
   */
  record State(byte[] log, byte[] head, Receipt receipt) {}

  private final Folder folder;
  private final List<State> states = new ArrayList<>();

  private Writing(Folder folder) {
    this.folder = folder;
  }

  /** Writes 40 entries, one, three or five at a time, and empties the folder again. */
  static List<State> ofForty(Folder folder) {
    Writing writing = new Writing(folder);
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      writing.acknowledged(Receipt.EMPTY);
      writing.append(log, new History());
    }
    folder.clear();
    return writing.states;
  }

  /**
   * Writes 40 entries, erases someone and writes 40 more; the states are those since then.
   *
   * @return the state before erasing, the one after, and those that follow
   */
  static List<State> withErasure(Folder folder) {
    Writing writing = new Writing(folder);
    History history = new History();
    try (FileAuditLog log = FileAuditLog.open(folder.log())) {
      log.append(Entries.after(history, 7, 20));
      writing.acknowledged(log.head());
      writing.acknowledged(
          new Subjects(log, history, HistoryListener.ignoring())
              .erase(Entries.PEOPLE.get(0), Entries.OFFICE, AT, "asked for it"));
      writing.append(log, history);
    }
    folder.clear();
    return writing.states;
  }

  private void append(FileAuditLog log, History history) {
    Random random = new Random(5);
    for (int left = 40, size; left > 0; left -= size) {
      size = Math.min(left, 1 + 2 * random.nextInt(3));
      acknowledged(log.append(Entries.after(history, left, size)));
    }
  }

  private void acknowledged(Receipt receipt) {
    states.add(new State(folder.read(folder.log()), folder.read(folder.head()), receipt));
  }

  /** Puts files as they might be found: a part of a log, and a head. */
  static void put(Folder folder, byte[] log, int length, byte[] head) {
    folder.clear();
    folder.write(folder.log(), Arrays.copyOf(log, length));
    folder.write(folder.head(), head);
  }
}
