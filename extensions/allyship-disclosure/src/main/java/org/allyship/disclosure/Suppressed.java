package org.allyship.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A suppressed cell. It holds nothing but the reason.
 *
 * @param reason why it is suppressed
 * @param <T> the figure that it would have
 */
public record Suppressed<T>(@JsonProperty("suppressed") SuppressionReason reason)
    implements CellResult<T> {
  /** Requires a reason. */
  public Suppressed {
    Objects.requireNonNull(reason, "reason");
  }
}
