package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;

/**
 * One feature answered otherwise, and what the first answer would then be.
 *
 * @param feature the feature
 * @param from its answer
 * @param to the other answer
 * @param classification the first answer that would follow
 */
public record Counterfactual(
    @JsonProperty Feature feature,
    @JsonProperty Anchor from,
    @JsonProperty Anchor to,
    @JsonProperty Classification classification) {}
