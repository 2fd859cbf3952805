package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;

/**
 * A change of one feature, and the classification that would follow.
 *
 * @param feature the feature
 * @param from its anchor
 * @param to the other anchor
 * @param classification the classification that would follow
 */
public record Counterfactual(
    @JsonProperty Feature feature,
    @JsonProperty Anchor from,
    @JsonProperty Anchor to,
    @JsonProperty Classification classification) {}
