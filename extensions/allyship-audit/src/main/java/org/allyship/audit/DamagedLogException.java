package org.allyship.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.allyship.core.json.Problem;

/**
 * A log that is not as it was written: changed, cut, out of order or without its head. Says
 * everything that was found, and what to do. Nothing was changed.
 */
public final class DamagedLogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  DamagedLogException(Path log, Verification found) {
    super(message(log, found));
    this.problems = found.problems();
  }

  /** What is wrong, with lines, in the order of the file; never empty. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(Path log, Verification found) {
    String list =
        found.problems().stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
    return ("audit log '%s' is damaged; nothing was changed:%s\n"
            + "Keep a copy of its folder, then restore '%s' and '%s' together from a backup."
            + " FileAuditLog.salvage reads the %d entries before the damage.")
        .formatted(
            log, list, log.getFileName(), LogFiles.headName(log), found.lastSound().number());
  }
}
