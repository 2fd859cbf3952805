package org.allyship.audit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was found at the end of a log when it was opened: the traces of a crash, if there was one.
 *
 * @param unacknowledged how many entries were complete and right, but their append had not
 *     returned; they are kept, and count as acknowledged from now on
 * @param tornBytes the length of what an append left unfinished; it was cut off the log
 * @param tornFile the file beside the log where those bytes were put; the host looks at it, and
 *     deletes it, as it may hold what people said; empty when there were none
 */
public record Recovery(long unacknowledged, long tornBytes, Optional<Path> tornFile) {
  /** Tells whether the log was closed, or at least left, as it should be. */
  public boolean isClean() {
    return unacknowledged == 0 && tornBytes == 0;
  }
}
