package org.allyship.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A cell that is not shown. It holds nothing but the reason.
 *
 * @param reason why
 * @param <T> the figure that it would have had
 */
public record Suppressed<T>(@JsonProperty("suppressed") SuppressionReason reason)
    implements CellResult<T> {
  /** Requires a reason. */
  public Suppressed {
    Objects.requireNonNull(reason, "reason");
  }
}
