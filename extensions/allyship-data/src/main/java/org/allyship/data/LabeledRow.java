package org.allyship.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.allyship.core.Behavior;
import org.allyship.core.labeled.Grade;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.StatementKind;
import org.immutables.value.Value;

/** A behavior, and what somebody called it. Not for others to implement. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLabeledRow.class)
public interface LabeledRow {
  /** What it was called. */
  Label label();

  /** What kind of thing it is; {@link StatementKind#BEHAVIOR} when not given. */
  @Value.Default
  default StatementKind kind() {
    return StatementKind.BEHAVIOR;
  }

  /** How directly the source gave the label; not used. */
  Optional<Grade> grade();

  /** What the source called it, in its own words; not used. */
  Optional<String> sourceLabel();

  /** What tells the source from others; empty when not given. */
  Optional<String> source();

  /** What was done. */
  Behavior behavior();
}
