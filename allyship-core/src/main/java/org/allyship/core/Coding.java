package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The observed features of one behavior: an {@link Anchor} for each {@link Feature}, or unknown.
 *
 * <p>A coding is immutable and holds a single {@code long}. The packed form exists only in memory
 * and is never stored. Stored forms are JSON objects with the ids of features and anchors, such as
 * {@code {"act": "deed", "reach": "team"}}. A feature that is missing or {@code unknown} is
 * unknown.
 */
@JsonDeserialize(using = CodingDeserializer.class)
public final class Coding {
  private static final Feature[] FEATURES = Feature.values();
  private static final int BITS = 4;
  private static final long MASK = (1L << BITS) - 1;
  private static final Coding UNKNOWN = new Coding(0);

  /**
   * Four bits for each feature: 0 when unknown, otherwise the anchor's rank plus one. In memory
   * only, because positions of constants can change between releases.
   */
  private final long packed;

  private Coding(long packed) {
    this.packed = packed;
  }

  /** Returns the coding in which every feature is unknown. */
  public static Coding unknown() {
    return UNKNOWN;
  }

  /**
   * Returns the coding with the given anchors; all other features are unknown.
   *
   * @throws IllegalArgumentException if two anchors belong to the same feature
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

  /** Returns this coding with the anchor of one feature replaced. */
  public Coding with(Anchor anchor) {
    int shift = anchor.feature().place() * BITS;
    return new Coding((packed & ~(MASK << shift)) | ((anchor.rank() + 1L) << shift));
  }

  /**
   * Returns this coding with the anchor of one feature replaced.
   *
   * @param anchorId the anchor's id, or {@code unknown}
   * @throws IllegalArgumentException if the feature has no such anchor
   */
  public Coding with(Feature feature, String anchorId) {
    return anchorId.equals("unknown") ? without(feature) : with(feature.anchor(anchorId));
  }

  /** Returns this coding with one feature unknown. */
  public Coding without(Feature feature) {
    return isKnown(feature) ? new Coding(packed & ~(MASK << (feature.place() * BITS))) : this;
  }

  /** Returns the anchor of a feature, or empty when it is unknown. */
  public Optional<Anchor> get(Feature feature) {
    int rank = rank(feature);
    return rank < 0 ? Optional.empty() : Optional.of(feature.anchors().get(rank));
  }

  /**
   * Returns the {@link Anchor#rank() rank} of the anchor of a feature, or -1 when it is unknown.
   * The rank must not be stored.
   */
  public int rank(Feature feature) {
    return (int) ((packed >>> (feature.place() * BITS)) & MASK) - 1;
  }

  /** Returns whether the coding contains the anchor. */
  public boolean has(Anchor anchor) {
    return rank(anchor.feature()) == anchor.rank();
  }

  /** Returns whether a feature is known. */
  public boolean isKnown(Feature feature) {
    return rank(feature) >= 0;
  }

  /** Returns the anchors in the order of the features; empty when everything is unknown. */
  public List<Anchor> anchors() {
    List<Anchor> anchors = new ArrayList<>(FEATURES.length);
    for (Feature feature : FEATURES) {
      get(feature).ifPresent(anchors::add);
    }
    return List.copyOf(anchors);
  }

  /** Returns the unknown features in their order. */
  public List<Feature> unknownFeatures() {
    List<Feature> features = new ArrayList<>(FEATURES.length);
    for (Feature feature : FEATURES) {
      if (!isKnown(feature)) {
        features.add(feature);
      }
    }
    return List.copyOf(features);
  }

  /** Returns the ids of the anchors by the ids of their features, in the order of the features. */
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
