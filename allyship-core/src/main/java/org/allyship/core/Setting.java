package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a behavior took place or an action fits. */
@LabelKind("setting")
public enum Setting {
  /** Paid work, the organization included. */
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
  /** Public and civic life, circles of friends. */
  @JsonProperty("community")
  COMMUNITY,
  /** Social and other media. */
  @JsonProperty("online")
  ONLINE
}
