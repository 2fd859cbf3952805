package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import org.immutables.value.Value;

/** A circumstance that is recorded, in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableContextWords.class)
@JsonDeserialize(as = ImmutableContextWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "question", "anchors"})
public interface ContextWords {
  /** A short name. */
  String name();

  /** What it asks. */
  String question();

  /** The answers and what they mean. */
  Map<String, String> anchors();
}
