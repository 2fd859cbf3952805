package org.allyship.audit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.allyship.core.record.History;
import org.allyship.core.record.HistoryListener;

/** Appends, and now and then erases, until it is killed; prints every receipt. */
final class AppendingProcess {
  private AppendingProcess() {}

  /**
   * Runs for good.
   *
   * @param args the log, and a seed
   */
  public static void main(String[] args) {
    FileAuditLog log = FileAuditLog.open(Path.of(args[0]));
    History history = log.replay(HistoryListener.ignoring());
    Random random = new Random(Long.parseLong(args[1]));
    Subjects subjects = new Subjects(log, history, HistoryListener.ignoring());
    while (true) {
      Receipt receipt =
          random.nextInt(10) == 0
              ? subjects.erase(
                  Entries.PEOPLE.get(random.nextInt(4)), Entries.OFFICE, Instant.EPOCH, "asked")
              : log.append(Entries.after(history, random.nextLong(), 1 + random.nextInt(4)));
      System.out.println(receipt.number() + " " + receipt.sha256() + " acknowledged");
      System.out.flush();
    }
  }
}
