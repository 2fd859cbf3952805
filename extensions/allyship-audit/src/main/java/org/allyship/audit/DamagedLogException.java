package org.allyship.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.allyship.core.problem.Problem;

/**
 * Thrown when a log is not as it was written: it was changed, cut off or reordered, or its head is
 * missing. The message lists all problems and what to do. No file was changed.
 */
public final class DamagedLogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  DamagedLogException(Path log, LogVerification found) {
    super(message(log, found));
    this.problems = found.problems();
  }

  /** Returns the problems with their lines, in the order of the file; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(Path log, LogVerification found) {
    String list =
        found.problems().stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
    return ("audit log '%s' is damaged; nothing was changed:%s\n"
            + "Keep a copy of its folder, then restore '%s' and '%s' together from a backup."
            + " FileAuditLog.salvage reads the %s entries before the damage.")
        .formatted(
            log, list, log.getFileName(), LogFiles.headName(log), found.lastSound().number());
  }
}
