package org.allyship.scoring.steps;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import org.allyship.core.ActionId;
import org.allyship.core.Capacity;
import org.allyship.core.ChallengeId;
import org.allyship.core.Community;
import org.allyship.core.Level;
import org.allyship.core.catalog.KeyFeature;
import org.allyship.scoring.person.PatternFindingType;

/**
 * Why a step is proposed: because of the person's pattern, of what they have done, or of their
 * preferences. A claim is never a reason.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = StepReason.ForFinding.class, name = "finding"),
  @JsonSubTypes.Type(value = StepReason.ForChallenge.class, name = "challenge"),
  @JsonSubTypes.Type(value = StepReason.ForFeature.class, name = "feature"),
  @JsonSubTypes.Type(value = StepReason.ForCommunity.class, name = "community"),
  @JsonSubTypes.Type(value = StepReason.ForCapacity.class, name = "capacity"),
  @JsonSubTypes.Type(value = StepReason.AfterAction.class, name = "after"),
  @JsonSubTypes.Type(value = StepReason.ForLevel.class, name = "level")
})
public sealed interface StepReason {
  /**
   * It answers a finding of either view.
   *
   * @param finding the finding
   */
  record ForFinding(@JsonProperty(required = true) PatternFindingType finding)
      implements StepReason {
    /** Requires the finding. */
    public ForFinding {
      Objects.requireNonNull(finding, "finding");
    }
  }

  /**
   * It helps with a challenge that the person named.
   *
   * @param challenge the challenge
   */
  record ForChallenge(@JsonProperty(required = true) ChallengeId challenge) implements StepReason {
    /** Requires the challenge. */
    public ForChallenge {
      Objects.requireNonNull(challenge, "challenge");
    }
  }

  /**
   * It shows a key feature of real support that has shown in fewer than one in five of the
   * behaviors for which that is known. Or it is done with others, which is listening, when the
   * person reports reliably more than others do.
   *
   * @param feature the key feature; never risk-taking, as no one is pushed toward a risk
   */
  record ForFeature(@JsonProperty(required = true) KeyFeature feature) implements StepReason {
    /** Requires a key feature other than risk-taking. */
    public ForFeature {
      if (Objects.requireNonNull(feature, "feature") == KeyFeature.RISK_TAKING) {
        throw new IllegalArgumentException(
            "few risks are no reason for a step; no one is pushed toward a risk");
      }
    }
  }

  /**
   * It supports a group that the person cares for.
   *
   * @param community the group
   */
  record ForCommunity(@JsonProperty(required = true) Community community) implements StepReason {
    /** Requires the group. */
    public ForCommunity {
      Objects.requireNonNull(community, "community");
    }
  }

  /**
   * It is for those who act in a part of life in which the person does.
   *
   * @param capacity the part of life
   */
  record ForCapacity(@JsonProperty(required = true) Capacity capacity) implements StepReason {
    /** Requires the part of life. */
    public ForCapacity {
      Objects.requireNonNull(capacity, "capacity");
    }
  }

  /**
   * It follows an action that the person has done.
   *
   * @param action the action that they have done
   */
  record AfterAction(@JsonProperty(required = true) ActionId action) implements StepReason {
    /** Requires the action. */
    public AfterAction {
      Objects.requireNonNull(action, "action");
    }
  }

  /**
   * It is at the level one beyond the furthest role of the person, or at the level of a role, which
   * lapses; allyship for a person without a role.
   *
   * @param level the level
   */
  record ForLevel(@JsonProperty(required = true) Level level) implements StepReason {
    /** Requires the level. */
    public ForLevel {
      Objects.requireNonNull(level, "level");
    }
  }
}
