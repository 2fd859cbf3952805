package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/** The setting in which a behavior took place, or that an action fits. */
@LabelKind("setting")
public enum Setting {
  /** Paid work, including the organization as a whole. */
  @JsonProperty("workplace")
  WORKPLACE,
  /** School, college or university. */
  @JsonProperty("school")
  SCHOOL,
  /** Care of patients. */
  @JsonProperty("health-care")
  HEALTH_CARE,
  /** Family and parenting. */
  @JsonProperty("home")
  HOME,
  /** Public and civic life, and circles of friends. */
  @JsonProperty("community")
  COMMUNITY,
  /** Social and other media. */
  @JsonProperty("online")
  ONLINE
}
