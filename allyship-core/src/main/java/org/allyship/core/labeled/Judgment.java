package org.allyship.core.labeled;

import java.util.Objects;
import org.allyship.core.Coding;
import org.allyship.core.Context;

/**
 * The coding of a behavior by one coder who did not know its label.
 *
 * @param coder an anonymous code for the coder, such as {@code a}
 * @param coding the coding by the coder
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
