package org.allyship.data;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.allyship.core.Behavior;
import org.allyship.core.labeled.Label;
import org.allyship.core.labeled.LabeledBehavior.Grade;
import org.allyship.core.labeled.LabeledBehavior.StatementKind;
import org.immutables.value.Value;

/** A behavior and the label that a source gave it. Hosts must not implement this interface. */
@Value.Immutable
@JsonDeserialize(as = ImmutableLabeledRow.class)
public interface LabeledRow {
  /** Returns the label. */
  Label label();

  /** Returns what kind of statement it is; {@link StatementKind#BEHAVIOR} when not given. */
  @Value.Default
  default StatementKind kind() {
    return StatementKind.BEHAVIOR;
  }

  /** Returns how directly the source gave the label; not used. */
  Optional<Grade> grade();

  /** Returns the label in the source's own words; not used. */
  Optional<String> sourceLabel();

  /** Returns an id of the source; empty if not given. */
  Optional<String> source();

  /** Returns the behavior. */
  Behavior behavior();
}
