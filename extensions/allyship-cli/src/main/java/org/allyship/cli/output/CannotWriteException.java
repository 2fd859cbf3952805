package org.allyship.cli.output;

import java.io.IOException;
import java.util.Locale;

/** Standard output took no more. */
public final class CannotWriteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the system said. */
  public CannotWriteException(IOException cause) {
    super("cannot write the result: " + cause.getMessage(), cause);
  }

  /** Tells whether the reader at the other end of a pipe has left, as {@code head} does. */
  public boolean isClosedPipe() {
    String message = String.valueOf(getCause().getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("pipe closed")
        || message.contains("pipe is being closed");
  }
}
