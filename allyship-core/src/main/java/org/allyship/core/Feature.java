package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allyship.core.internal.LabelKind;
import org.allyship.core.internal.SafeText;

/**
 * One observable feature of a behavior, with a small ordered set of values, its {@link Anchor
 * anchors}.
 *
 * <p>The thirteen features, their anchors and their order are the codebook with which the labeled
 * behaviors were coded. {@code docs/codebook.md} holds the full coding rules with examples.
 * Literature for the choice of features: De Souza &amp; Schmader (2025,
 * doi:10.1177/10888683241232732) for reach and timing; Kutlaca &amp; Radke (2023,
 * doi:10.1111/spc3.12724) for cost and gain; Epler (2021, ch. 10) for rules; Collier-Spruel &amp;
 * Ryan (2024, doi:10.1007/s10869-022-09861-9) for direction and outcome.
 */
@LabelKind("feature")
public enum Feature {
  /** What was the weightiest thing done? */
  ACT("act"),
  /** What does the act try to change? For harm: whom does it affect? */
  REACH("reach"),
  /** When was it done, relative to an incident of bias? */
  TIMING("timing"),
  /** What did the actor risk or bear? */
  COST("cost"),
  /** What did the actor gain, as far as stated? */
  GAIN("gain"),
  /** How does the act relate to the rules? */
  RULES("rules"),
  /** What is transferred between the actor and the people concerned? */
  TRANSFER("transfer"),
  /** Who decided what would help? */
  DIRECTION("direction"),
  /** Did the actor continue it? */
  FOLLOW_THROUGH("followThrough"),
  /** Does the actor do what the actor says? */
  CONGRUENCE("congruence"),
  /** Who could see it? */
  VISIBILITY("visibility"),
  /** What changed for the people affected, as far as stated? */
  OUTCOME("outcome"),
  /** What did the actor do after a mistake of their own? */
  REPAIR("repair");

  private static final Map<String, Feature> BY_ID = new HashMap<>();

  static {
    for (Feature feature : values()) {
      feature.place = BY_ID.size();
      BY_ID.put(feature.id, feature);
    }
  }

  private final String id;

  /** The place of this feature among the features of a packed coding; in memory only. */
  private int place;

  Feature(String id) {
    this.id = id;
  }

  /** The code that files use, for example {@code followThrough}; stable across releases. */
  @JsonValue
  public String id() {
    return id;
  }

  int place() {
    return place;
  }

  /** The anchors of this feature, from low to high; never empty. */
  public List<Anchor> anchors() {
    return Anchor.of(this);
  }

  /**
   * Returns the anchor with an id.
   *
   * @param anchorId the code that files use, for example {@code standing}; {@code unknown} is not
   *     an anchor but the absence of one
   * @throws IllegalArgumentException if this feature has no such anchor
   */
  public Anchor anchor(String anchorId) {
    for (Anchor anchor : anchors()) {
      if (anchor.id().equals(anchorId)) {
        return anchor;
      }
    }
    throw new IllegalArgumentException(
        "'%s' is not an anchor of feature '%s'; use one of %s, or unknown"
            .formatted(
                SafeText.of(anchorId), id, join(anchors().stream().map(Anchor::id).toList())));
  }

  /**
   * Returns the feature with an id.
   *
   * @throws IllegalArgumentException if there is no such feature
   */
  public static Feature of(String id) {
    Feature feature = BY_ID.get(id);
    if (feature != null) {
      return feature;
    }
    throw new IllegalArgumentException(
        "'%s' is not a feature; features are %s"
            .formatted(SafeText.of(id), join(Arrays.stream(values()).map(Feature::id).toList())));
  }

  private static String join(List<String> ids) {
    return ids.stream().collect(Collectors.joining(", "));
  }
}
