package org.allyship.scoring.competency;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.allyship.core.ActionId;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;

/** A reason why a behavior belongs to a competency. */
public sealed interface CompetencyReason {
  /**
   * The behavior is an instance of an action that practices the competency.
   *
   * @param action the action
   */
  record ByAction(@JsonProperty ActionId action) implements CompetencyReason {
    /** Requires the action. */
    public ByAction {
      Objects.requireNonNull(action, "action");
    }
  }

  /**
   * The behavior is genuine support and shows a key feature that the competency consists of.
   *
   * @param keyFeature the key feature
   */
  record ByKeyFeature(@JsonProperty KeyFeature keyFeature) implements CompetencyReason {
    /** Requires the key feature. */
    public ByKeyFeature {
      Objects.requireNonNull(keyFeature, "keyFeature");
    }
  }

  /**
   * The behavior is genuine support at a level that is part of the competency, and not learning.
   *
   * @param level the level
   */
  record ByLevel(@JsonProperty Level level) implements CompetencyReason {
    /** Requires the level. */
    public ByLevel {
      Objects.requireNonNull(level, "level");
    }
  }
}
