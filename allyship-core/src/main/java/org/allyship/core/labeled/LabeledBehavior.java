package org.allyship.core.labeled;

import java.util.List;
import org.allyship.core.BehaviorId;
import org.allyship.core.Setting;
import org.immutables.value.Value;

/**
 * A behavior that a public source described and named, in our words, with the codings of coders who
 * did not know the name. Not for others to implement.
 */
@Value.Immutable
public interface LabeledBehavior {
  /** The id of the row. */
  BehaviorId id();

  /** What was done, in our words. */
  String text();

  /** What the source called it, in the library's six words. */
  Label label();

  /** How directly the source said so. */
  Grade grade();

  /** What kind of thing the source described. */
  StatementKind kind();

  /** Where it took place. */
  Setting setting();

  /** What the source called it, in its own words. */
  String sourceLabel();

  /** Author, year, title and address of the source. */
  String source();

  /** How each coder coded it; one judgment for each coder. */
  List<Judgment> judgments();

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds labeled behaviors. Not thread-safe. */
  final class Builder extends ImmutableLabeledBehavior.Builder {
    Builder() {}
  }
}
