package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** A way to interrupt an incident, in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableInterruptionWords.class)
@JsonDeserialize(as = ImmutableInterruptionWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"title", "how", "example", "fits", "risk", "after"})
public interface InterruptionWords {
  /** The way in a few words. */
  String title();

  /** How to do it. */
  String how();

  /** A sentence that one could say. */
  String example();

  /** When it fits. */
  String fits();

  /** What can go wrong. */
  String risk();

  /** How to follow up. */
  String after();
}
