package org.allyship.core.labeled;

import java.util.Objects;
import org.allyship.core.Coding;
import org.allyship.core.Context;

/**
 * How one coder, blind to the label, coded a behavior.
 *
 * @param coder a name for the coder that names nobody, such as {@code a}
 * @param coding what the coder observed
 * @param context the circumstances as the coder saw them
 */
public record Judgment(String coder, Coding coding, Context context) {
  /** Requires every part. */
  public Judgment {
    Objects.requireNonNull(coder, "coder");
    Objects.requireNonNull(coding, "coding");
    Objects.requireNonNull(context, "context");
  }
}
