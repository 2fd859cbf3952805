package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.immutables.value.Value;

/** An anchor in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableAnchorWords.class)
@JsonDeserialize(as = ImmutableAnchorWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"label", "meaning", "example", "nearMiss"})
public interface AnchorWords {
  /** A short name. */
  String label();

  /** What it means. */
  String meaning();

  /** A case of it. */
  String example();

  /** A case that looks like it and is not. */
  String nearMiss();
}
