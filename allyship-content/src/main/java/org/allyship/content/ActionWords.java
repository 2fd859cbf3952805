package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/** An action in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableActionWords.class)
@JsonDeserialize(as = ImmutableActionWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"title", "how", "why", "safety"})
public interface ActionWords {
  /** What to do, in a few words. */
  String title();

  /** How to do it. */
  String how();

  /** What it does, and for whom. */
  String why();

  /** What can backfire and how to limit it; given where standing or more is at stake. */
  Optional<String> safety();
}
