package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;

/**
 * One line of an explanation: the contribution of one anchor.
 *
 * @param ruleId the scorecard's line, such as {@code stake.cost}; stable across releases
 * @param feature the feature
 * @param anchor the name of the anchor, or {@code unknown}
 * @param points the contribution, in points
 * @param sources the sources of the rule, as ids of the model's sources
 */
public record ExplanationLine(
    @JsonProperty String ruleId,
    @JsonProperty Feature feature,
    @JsonProperty String anchor,
    @JsonProperty int points,
    @JsonProperty List<SourceId> sources) {
  /** Copies the sources. */
  public ExplanationLine {
    sources = List.copyOf(sources);
  }
}
