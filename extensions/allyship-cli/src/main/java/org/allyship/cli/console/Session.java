package org.allyship.cli.console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command works with: its streams, in UTF-8 whatever the machine's charset, and what is
 * known of the screen.
 *
 * @param in standard input
 * @param out standard output; a failure to write is a {@link
 *     org.allyship.data.write.CannotWriteException}
 * @param err standard error
 * @param screen what is known of the screen
 */
public record Session(InputStream in, PrintWriter out, PrintWriter err, Screen screen) {
  /** Returns a session on streams. */
  public static Session of(InputStream in, OutputStream out, OutputStream err, Screen screen) {
    return new Session(in, writer(new GuardedOutput(out)), writer(err), screen);
  }

  private static PrintWriter writer(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
