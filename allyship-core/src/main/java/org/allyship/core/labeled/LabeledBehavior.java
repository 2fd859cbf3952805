package org.allyship.core.labeled;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.allyship.core.BehaviorId;
import org.allyship.core.Coding;
import org.allyship.core.Context;
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

  /**
   * The labels of a panel of judges, one for each judge, who read the words alone; empty when there
   * was no panel.
   */
  List<Label> panel();

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

  /** How directly a source gave its label. */
  enum Grade {
    /** The source gives the behavior as an example of the label itself. */
    @JsonProperty("A")
    A,
    /** The source uses a clear equivalent. */
    @JsonProperty("B")
    B,
    /** Contested: other sources would use a different label. */
    @JsonProperty("C")
    C
  }

  /** The kind of statement in a source. */
  enum StatementKind {
    /** Something that was done or omitted. */
    @JsonProperty("behavior")
    BEHAVIOR,
    /** Only a label or a statement about oneself. */
    @JsonProperty("claim")
    CLAIM,
    /** What an actor did after their own mistake. */
    @JsonProperty("repair")
    REPAIR,
    /** A general way of acting: a definition of the label rather than an example. */
    @JsonProperty("definition")
    DEFINITION
  }

  /**
   * The coding of a behavior by one coder who did not know its label.
   *
   * @param coder an anonymous code for the coder, such as {@code a}
   * @param coding the coding by the coder
   * @param context the circumstances as the coder saw them
   */
  record Judgment(String coder, Coding coding, Context context) {
    /** Requires every part. */
    public Judgment {
      Objects.requireNonNull(coder, "coder");
      Objects.requireNonNull(coding, "coding");
      Objects.requireNonNull(context, "context");
    }
  }
}
