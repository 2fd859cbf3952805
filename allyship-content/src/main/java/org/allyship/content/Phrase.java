package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** A short name and what it means. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutablePhrase.class)
@JsonDeserialize(as = ImmutablePhrase.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"label", "meaning"})
public interface Phrase {
  /** A short name. */
  String label();

  /** What it means, in one sentence. */
  String meaning();
}
