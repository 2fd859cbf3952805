package org.allyship.cli;

import java.io.Closeable;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far things are, once an input turns out to be long. */
final class Progress implements Closeable {
  private static final long LONG = 10_000;

  private final Session session;
  private final String task;
  private long count;
  private @Nullable ProgressBar bar;

  Progress(Session session, String task) {
    this.session = session;
    this.task = task;
  }

  /** Counts one more record. */
  void step() {
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
