package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A feature in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableFeatureWords.class)
@JsonDeserialize(as = ImmutableFeatureWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"name", "question", "rulings", "anchors"})
public interface FeatureWords {
  /** A short name. */
  String name();

  /** What it asks. */
  String question();

  /** How to decide hard cases. */
  List<String> rulings();

  /** Its answers, by anchor name. */
  Map<String, AnchorWords> anchors();
}
