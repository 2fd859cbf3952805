package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A group of people whom an action supports. Communities overlap, and anybody can be an ally of
 * another.
 */
@LabelKind("community")
public enum Community {
  /** Black, Indigenous and other people of color. */
  @JsonProperty("people-of-color")
  PEOPLE_OF_COLOR,
  /**
   * Lesbian, gay, bisexual, transgender, queer and other people of minority orientation or gender.
   */
  @JsonProperty("lgbtq")
  LGBTQ,
  /** Women. */
  @JsonProperty("women")
  WOMEN,
  /** People of a minority religion in their place. */
  @JsonProperty("religious-groups")
  RELIGIOUS_GROUPS,
  /** People who came from another country, refugees included. */
  @JsonProperty("immigrants")
  IMMIGRANTS,
  /** Autistic people, people with ADHD, dyslexia and others. */
  @JsonProperty("neurodivergent")
  NEURODIVERGENT,
  /** Disabled people. */
  @JsonProperty("disabled")
  DISABLED,
  /** People held back because of their age. */
  @JsonProperty("older-and-younger")
  OLDER_AND_YOUNGER,
  /** People held back because of class or income. */
  @JsonProperty("working-class")
  WORKING_CLASS
}
