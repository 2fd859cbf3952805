package org.allyship.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import org.allyship.core.Feature;
import org.immutables.value.Value;

/** What a human coder needs, in the words of one language. Not for others to implement. */
@Value.Immutable
@JsonSerialize(as = ImmutableCodebookWords.class)
@JsonDeserialize(as = ImmutableCodebookWords.class)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"features", "context"})
public interface CodebookWords {
  /** The features to code. */
  Map<Feature, FeatureWords> features();

  /** What is recorded beside them and never scored. */
  Map<String, ContextWords> context();
}
