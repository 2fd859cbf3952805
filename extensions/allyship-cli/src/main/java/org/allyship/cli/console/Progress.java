package org.allyship.cli.console;

import org.allyship.data.run.RunListener;

/** Shows on standard error how many records are read, once an input turns out to be long. */
public final class Progress implements RunListener.Pass {
  private static final long RECORDS_PER_LINE = 10_000;

  private final Session session;
  private final String task;
  private final boolean isShown;
  private long count;

  private Progress(Session session, String task) {
    this.session = session;
    this.task = task;
    this.isShown = session.screen().progress();
  }

  /** Returns a listener that shows progress where the screen of a session can show it. */
  public static RunListener listener(Session session) {
    return task -> new Progress(session, task);
  }

  /** Counts one more record. */
  @Override
  public void step() {
    count++;
    if (isShown && count % RECORDS_PER_LINE == 0) {
      session.err().print("\r" + task + ": " + count);
      session.err().flush();
    }
  }

  @Override
  public void close() {
    if (isShown && count >= RECORDS_PER_LINE) {
      session.err().print("\r" + task + ": " + count + "\n");
      session.err().flush();
    }
  }
}
