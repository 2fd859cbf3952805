package org.allyship.scoring.competency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.allyship.core.Anchor;
import org.allyship.core.Behavior;
import org.allyship.core.Level;
import org.allyship.core.framework.Competency;
import org.allyship.core.framework.Framework;
import org.allyship.core.framework.FrameworkId;
import org.allyship.core.framework.ProficiencyLevel;
import org.allyship.core.framework.ProficiencyLevelId;
import org.allyship.scoring.Placement;
import org.allyship.scoring.person.internal.KeyFeatures;

/**
 * A placed behavior by the competencies of a framework. Show it with the placement, which has the
 * findings and the certainty. Immutable and thread-safe.
 *
 * <p>A behavior belongs to a competency through its action, whatever its classification is, as the
 * action says what it was about. Key features and levels count for genuine support only: a harmful,
 * passive or performative behavior is no evidence of a competency.
 */
@JsonPropertyOrder({"framework", "proficiency", "competencies"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class PlacementByCompetency {
  private final Placement placement;
  private final Behavior behavior;
  private final Framework framework;

  private PlacementByCompetency(Placement placement, Behavior behavior, Framework framework) {
    this.placement = placement;
    this.behavior = behavior;
    this.framework = Objects.requireNonNull(framework, "framework");
  }

  /**
   * Returns a placement by the competencies of a framework.
   *
   * @param behavior the behavior that was placed; its action counts
   * @throws IllegalArgumentException if the placement is of another coding than the behavior's
   */
  public static PlacementByCompetency of(
      Placement placement, Behavior behavior, Framework framework) {
    if (!placement.coding().equals(behavior.coding())) {
      throw new IllegalArgumentException(
          "the placement must be of the behavior, but its coding was %s and the behavior's is %s"
              .formatted(placement.coding(), behavior.coding()));
    }
    return new PlacementByCompetency(placement, behavior, framework);
  }

  /** The framework. */
  @JsonProperty
  public FrameworkId framework() {
    return framework.id();
  }

  /**
   * The proficiency level that names the {@linkplain Placement#level() level} of the placement.
   * Empty when it has none, and when the framework does not name it.
   */
  @JsonProperty
  public Optional<ProficiencyLevelId> proficiency() {
    return placement.level().flatMap(framework::proficiency).map(ProficiencyLevel::id);
  }

  /**
   * The competencies to which the behavior belongs, in the order of the framework; may be empty.
   */
  @JsonProperty
  public List<CompetencyMatch> competencies() {
    List<CompetencyMatch> matches = new ArrayList<>();
    for (Competency competency : framework.competencies()) {
      List<CompetencyReason> reasons = reasons(competency);
      if (!reasons.isEmpty()) {
        matches.add(new CompetencyMatch(competency.id(), reasons));
      }
    }
    return List.copyOf(matches);
  }

  private List<CompetencyReason> reasons(Competency competency) {
    List<CompetencyReason> reasons = new ArrayList<>();
    behavior
        .action()
        .filter(competency.actions()::contains)
        .ifPresent(action -> reasons.add(new CompetencyReason.ByAction(action)));
    placement.level().ifPresent(level -> addGenuine(reasons, competency, level));
    return reasons;
  }

  private void addGenuine(List<CompetencyReason> reasons, Competency competency, Level level) {
    competency.keyFeatures().stream()
        .filter(feature -> KeyFeatures.isShown(feature, placement.coding()))
        .forEach(feature -> reasons.add(new CompetencyReason.ByKeyFeature(feature)));
    boolean isLearning = placement.coding().has(Anchor.ACT_LEARNING);
    if (!isLearning && competency.levels().contains(level)) {
      reasons.add(new CompetencyReason.ByLevel(level));
    }
  }

  /** Names the framework and the competencies, and nothing about a person. */
  @Override
  public String toString() {
    return "PlacementByCompetency{framework=%s, competencies=%s}"
        .formatted(framework.id(), competencies());
  }
}
