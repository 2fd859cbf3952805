package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import org.immutables.value.Value;

/** How results are put, in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableResultWords.class)
@JsonDeserialize(as = ImmutableResultWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"answers", "findings", "certainties", "questions"})
public interface ResultWords {
  /** The first answers, by their names. */
  Map<String, Phrase> answers();

  /** The findings, by their names. */
  Map<String, Phrase> findings();

  /** How far a level is settled, by their names. */
  Map<String, Phrase> certainties();

  /** The four questions, by their names. */
  Map<String, Phrase> questions();
}
