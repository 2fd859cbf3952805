package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;

/**
 * One line of an explanation: what one answer contributed.
 *
 * @param ruleId the scorecard's line, such as {@code stake.cost}; stable across releases
 * @param feature the feature looked at
 * @param anchor the answer's name, or {@code unknown}
 * @param points what it contributed, in points
 * @param sources where the rule comes from, as ids of the model's sources
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
