package org.allyship.data.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import java.util.Objects;
import org.allyship.core.internal.SafeText;

/** Is thrown when standard output or a file cannot be written. */
public final class CannotWriteException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception from the error of standard output. */
  public CannotWriteException(IOException cause) {
    super("cannot write the result: " + cause.getMessage(), cause);
  }

  /** Creates the exception from the error of a file. */
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

  /** Returns whether the reader of a pipe closed it, as {@code head} does. */
  public boolean isClosedPipe() {
    String message =
        String.valueOf(Objects.requireNonNull(getCause()).getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("pipe closed")
        || message.contains("pipe is being closed");
  }
}
