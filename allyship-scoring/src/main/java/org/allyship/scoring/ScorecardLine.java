package org.allyship.scoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.allyship.core.Anchor;
import org.allyship.core.Feature;
import org.allyship.core.SourceId;
import org.immutables.value.Value;

/**
 * One line of a scorecard: the points of each anchor of one feature. Not for others to implement.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableScorecardLine.class)
@JsonDeserialize(as = ImmutableScorecardLine.class)
@JsonPropertyOrder({"id", "feature", "order", "points", "sources"})
public interface ScorecardLine {
  /** The name of the points for an unknown feature. */
  String UNKNOWN = "unknown";

  /** The largest absolute number of points of a line. */
  int MAX_POINTS = 40;

  /** The stable id of the rule, such as {@code stake.cost}. */
  String id();

  /** The feature. */
  Feature feature();

  /** How the points follow the order of the anchors, apart from {@code na} of repair. */
  Order order();

  /**
   * Points by anchor name, for every anchor of the feature and for {@value #UNKNOWN}, each from
   * -{@value #MAX_POINTS} to {@value #MAX_POINTS}. Unknown lies within the others.
   */
  Map<String, Integer> points();

  /** The sources of the line, as ids of the model's sources; never empty. */
  List<SourceId> sources();

  /**
   * Returns the points of an anchor by its name.
   *
   * @param anchorId an anchor of the feature, or {@value #UNKNOWN}
   */
  default int pointsOf(String anchorId) {
    return Objects.requireNonNull(points().get(anchorId), anchorId);
  }

  /** Checks what single attributes cannot. */
  @Value.Check
  default void check() {
    requireEveryAnchor();
    requireOrder();
    if (sources().isEmpty()) {
      throw new IllegalArgumentException("line '%s' must have a source".formatted(id()));
    }
  }

  private void requireEveryAnchor() {
    List<String> names = new ArrayList<>(feature().anchors().stream().map(Anchor::id).toList());
    names.add(UNKNOWN);
    for (String name : names) {
      if (!points().containsKey(name)) {
        throw new IllegalArgumentException(
            "line '%s' must give points for '%s' of '%s'".formatted(id(), name, feature().id()));
      }
    }
    for (Map.Entry<String, Integer> entry : points().entrySet()) {
      if (!names.contains(entry.getKey())) {
        throw new IllegalArgumentException(
            "line '%s' gives points for '%s', which is not an anchor of '%s'"
                .formatted(id(), entry.getKey(), feature().id()));
      }
      if (Math.abs(entry.getValue()) > MAX_POINTS) {
        throw new IllegalArgumentException(
            "line '%s' must give '%s' from -%s to %s points, but gave %s"
                .formatted(id(), entry.getKey(), MAX_POINTS, MAX_POINTS, entry.getValue()));
      }
    }
  }

  private void requireOrder() {
    int lowest = Integer.MAX_VALUE;
    int highest = Integer.MIN_VALUE;
    for (Anchor anchor : feature().anchors()) {
      int points = pointsOf(anchor.id());
      lowest = Math.min(lowest, points);
      highest = Math.max(highest, points);
    }
    if (pointsOf(UNKNOWN) < lowest || pointsOf(UNKNOWN) > highest) {
      throw new IllegalArgumentException(
          "line '%s' must give 'unknown' from %s to %s points, as its anchors have, but gave %s"
              .formatted(id(), lowest, highest, pointsOf(UNKNOWN)));
    }
    List<Anchor> ordered =
        feature().anchors().stream().filter(anchor -> anchor != Anchor.REPAIR_NA).toList();
    for (int i = 1; i < ordered.size(); i++) {
      int step = pointsOf(ordered.get(i).id()) - pointsOf(ordered.get(i - 1).id());
      if ((order() == Order.RISING && step < 0) || (order() == Order.FALLING && step > 0)) {
        throw new IllegalArgumentException(
            "line '%s' must be %s, but goes from %s for '%s' to %s for '%s'"
                .formatted(
                    id(),
                    order() == Order.RISING ? "rising" : "falling",
                    pointsOf(ordered.get(i - 1).id()),
                    ordered.get(i - 1).id(),
                    pointsOf(ordered.get(i).id()),
                    ordered.get(i).id()));
      }
    }
  }

  /** Returns a builder that starts from this line; points and sources are added to. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds lines. Not thread-safe. */
  final class Builder extends ImmutableScorecardLine.Builder {
    Builder() {}
  }

  /** How the points of a scorecard's line go with the order of its feature's anchors. */
  enum Order {
    /** A higher anchor never has fewer points. */
    @JsonProperty("rising")
    RISING,
    /** A higher anchor never has more points. */
    @JsonProperty("falling")
    FALLING,
    /** The anchors have no order for this criterion. */
    @JsonProperty("any")
    ANY
  }
}
