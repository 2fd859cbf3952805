package org.allyship.data;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.allyship.core.internal.SafeText;

/** Is thrown when an input cannot be opened or read. */
public final class CannotReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param name the input's name, for the message
   * @param cause the error of the system
   */
  public CannotReadException(String name, IOException cause) {
    super("cannot read '%s': %s".formatted(SafeText.sanitize(name), reason(cause)), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    return SafeText.sanitize(String.valueOf(cause.getMessage()));
  }
}
