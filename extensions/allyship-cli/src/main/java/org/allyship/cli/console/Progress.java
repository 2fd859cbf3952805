package org.allyship.cli.console;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.allyship.data.run.RunListener;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far things are, once an input turns out to be long. */
public final class Progress implements RunListener.Pass {
  private static final long LONG = 10_000;

  private final Session session;
  private final String task;
  private long count;
  private @Nullable ProgressBar bar;

  private Progress(Session session, String task) {
    this.session = session;
    this.task = task;
  }

  /** Returns a listener that shows progress where the screen of a session can show it. */
  public static RunListener listener(Session session) {
    return task -> new Progress(session, task);
  }

  /** Counts one more record. */
  @Override
  public void step() {
    count++;
    if (count == LONG && session.screen().progress()) {
      bar = start();
    }
    if (bar != null) {
      bar.stepTo(count);
    }
  }

  private ProgressBar start() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(
            new DelegatingProgressBarConsumer(
                text -> {
                  session.err().print("\r" + text);
                  session.err().flush();
                },
                session.screen().columns() - 1))
        .build();
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      session.err().println();
    }
  }
}
