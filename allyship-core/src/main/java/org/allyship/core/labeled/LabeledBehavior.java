package org.allyship.core.labeled;

import java.util.List;
import org.allyship.core.BehaviorId;
import org.allyship.core.Setting;
import org.immutables.value.Value;

/**
 * A behavior that a public source described and labeled, paraphrased, with the codings of coders
 * who did not know the label. This interface is not meant to be implemented outside the library.
 */
@Value.Immutable
public interface LabeledBehavior {
  /** The id of the behavior. */
  BehaviorId id();

  /** The description of the behavior, paraphrased. */
  String text();

  /** The label of the source, mapped to the six labels of the library. */
  Label label();

  /** How directly the source gave the label. */
  Grade grade();

  /** The kind of statement in the source. */
  StatementKind kind();

  /** The setting. */
  Setting setting();

  /** The label as the source words it. */
  String sourceLabel();

  /** The author, year, title and address of the source. */
  String source();

  /** The judgments, one for each coder. */
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
