package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What could be observed of one behavior: for each {@link Feature} an {@link Anchor}, or unknown.
 *
 * <p>Immutable, and as small as a {@code long}. In JSON it is an object such as {@code {"act":
 * "deed", "reach": "team"}}; a feature that is left out, or said to be {@code unknown}, is unknown.
 */
@JsonDeserialize(using = CodingDeserializer.class)
public final class Coding {
  private static final Feature[] FEATURES = Feature.values();
  private static final int BITS = 4;
  private static final long MASK = (1L << BITS) - 1;
  private static final Coding UNKNOWN = new Coding(0);

  /** Four bits for each feature: 0 when unknown, otherwise the anchor's rank plus one. */
  private final long packed;

  private Coding(long packed) {
    this.packed = packed;
  }

  /** Returns the coding in which every feature is unknown. */
  public static Coding unknown() {
    return UNKNOWN;
  }

  /**
   * Returns a coding of some anchors; all other features are unknown.
   *
   * @throws IllegalArgumentException if two anchors answer the same feature
   */
  public static Coding of(Anchor... anchors) {
    Coding coding = UNKNOWN;
    for (Anchor anchor : anchors) {
      if (coding.isKnown(anchor.feature())) {
        throw new IllegalArgumentException(
            "feature '%s' was coded twice: '%s' and '%s'"
                .formatted(
                    anchor.feature().id(),
                    coding.get(anchor.feature()).orElseThrow().id(),
                    anchor.id()));
      }
      coding = coding.with(anchor);
    }
    return coding;
  }

  /** Returns this coding with one feature answered, in place of its answer so far. */
  public Coding with(Anchor anchor) {
    int shift = anchor.feature().ordinal() * BITS;
    return new Coding((packed & ~(MASK << shift)) | ((anchor.rank() + 1L) << shift));
  }

  /**
   * Returns this coding with one feature answered.
   *
   * @param anchorId the anchor's name, or {@code unknown}
   * @throws IllegalArgumentException if the feature has no such anchor
   */
  public Coding with(Feature feature, String anchorId) {
    return anchorId.equals("unknown") ? without(feature) : with(feature.anchor(anchorId));
  }

  /** Returns this coding with one feature unknown. */
  public Coding without(Feature feature) {
    return isKnown(feature) ? new Coding(packed & ~(MASK << (feature.ordinal() * BITS))) : this;
  }

  /** Returns the answer for a feature, or empty when it is unknown. */
  public Optional<Anchor> get(Feature feature) {
    int rank = rank(feature);
    return rank < 0 ? Optional.empty() : Optional.of(feature.anchors().get(rank));
  }

  /** Returns the {@link Anchor#rank() rank} of the answer for a feature, or -1 when unknown. */
  public int rank(Feature feature) {
    return (int) ((packed >>> (feature.ordinal() * BITS)) & MASK) - 1;
  }

  /** Tells whether a feature has this very answer. */
  public boolean has(Anchor anchor) {
    return rank(anchor.feature()) == anchor.rank();
  }

  /** Tells whether a feature has an answer. */
  public boolean isKnown(Feature feature) {
    return rank(feature) >= 0;
  }

  /** Returns the answers, in the order of the features; empty when everything is unknown. */
  public List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>(FEATURES.length);
    for (Feature feature : FEATURES) {
      get(feature).ifPresent(anchors::add);
    }
    return List.copyOf(anchors);
  }

  /** Returns the features without an answer, in their order. */
  public List<Feature> unknownFeatures() {
    List<Feature> features = new ArrayList<>(FEATURES.length);
    for (Feature feature : FEATURES) {
      if (!isKnown(feature)) {
        features.add(feature);
      }
    }
    return List.copyOf(features);
  }

  /** Returns the names of the answers by the names of their features, in the features' order. */
  @JsonValue
  public Map<String, String> toMap() {
    Map<String, String> map = new LinkedHashMap<>();
    for (Anchor anchor : anchors()) {
      map.put(anchor.feature().id(), anchor.id());
    }
    return map;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Coding that && packed == that.packed;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(packed);
  }

  @Override
  public String toString() {
    return toMap().toString();
  }
}
