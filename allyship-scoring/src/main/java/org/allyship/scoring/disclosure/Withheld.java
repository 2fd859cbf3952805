package org.allyship.scoring.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A cell that is not shown. It holds nothing but the reason.
 *
 * @param reason why
 * @param <T> the figure that it would have had
 */
public record Withheld<T>(@JsonProperty("withheld") WithheldReason reason) implements Disclosed<T> {
  /** Requires a reason. */
  public Withheld {
    Objects.requireNonNull(reason, "reason");
  }
}
