package org.allyship.audit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a crash had left at the end of a log when the log was opened.
 *
 * @param unacknowledged the number of complete entries whose append had not returned; they are
 *     kept, and count as acknowledged from now on
 * @param tornBytes the length of an unfinished append; these bytes were removed from the log
 * @param tornFile the file next to the log to which those bytes were moved; empty when there were
 *     none. It can hold what people said, so the host should inspect and delete it
 */
public record Recovery(long unacknowledged, long tornBytes, Optional<Path> tornFile) {
  /** Returns whether the log needed no recovery. */
  public boolean isClean() {
    return unacknowledged == 0 && tornBytes == 0;
  }
}
