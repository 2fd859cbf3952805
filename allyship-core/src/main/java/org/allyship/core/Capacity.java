package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** The capacity in which a person acts. */
@LabelKind("capacity")
public enum Capacity {
  /** Leads an organization. */
  @JsonProperty("leader")
  LEADER,
  /** Leads a team. */
  @JsonProperty("manager")
  MANAGER,
  /** Works with others. */
  @JsonProperty("colleague")
  COLLEAGUE,
  /** Raises children. */
  @JsonProperty("parent")
  PARENT,
  /** Teaches. */
  @JsonProperty("educator")
  EDUCATOR,
  /** Learns at a school, college or university. */
  @JsonProperty("student")
  STUDENT,
  /** Cares for patients. */
  @JsonProperty("health-worker")
  HEALTH_WORKER,
  /** Lives in a neighborhood and takes part in public life. */
  @JsonProperty("neighbor")
  NEIGHBOR
}
