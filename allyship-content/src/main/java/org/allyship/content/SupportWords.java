package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** A support in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableSupportWords.class)
@JsonDeserialize(as = ImmutableSupportWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"title", "how"})
public interface SupportWords {
  /** The support in a few words. */
  String title();

  /** How to give it. */
  String how();
}
