package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import org.immutables.value.Value;

/** A challenge in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableChallengeWords.class)
@JsonDeserialize(as = ImmutableChallengeWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"title", "about", "costs", "supports"})
public interface ChallengeWords {
  /** The challenge in a few words. */
  String title();

  /** What it is and how it shows. */
  String about();

  /** What people fear it may cost, by the challenge's keys. */
  Map<String, String> costs();

  /** What helps, by the id of the support. */
  Map<String, SupportWords> supports();
}
