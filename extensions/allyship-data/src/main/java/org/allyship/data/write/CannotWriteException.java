package org.allyship.data.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import java.util.Objects;
import org.allyship.core.internal.SafeText;

/** Standard output or a file took no more. */
public final class CannotWriteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from what the system said of standard output. */
  public CannotWriteException(IOException cause) {
    super("cannot write the result: " + cause.getMessage(), cause);
  }

  /** Creates the exception from what the system said of a file. */
  public CannotWriteException(String file, IOException cause) {
    super("cannot write '%s': %s".formatted(SafeText.sanitize(file), reason(cause)), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof FileAlreadyExistsException) {
      return "it is there already, and nothing is overwritten";
    }
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    return SafeText.sanitize(String.valueOf(cause.getMessage()));
  }

  /** Tells whether the reader at the other end of a pipe has left, as {@code head} does. */
  public boolean isClosedPipe() {
    String message =
        String.valueOf(Objects.requireNonNull(getCause()).getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("pipe closed")
        || message.contains("pipe is being closed");
  }
}
