package org.allyship.core;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.allyship.core.internal.LabelKind;

/**
 * A group of people that an action supports. Communities overlap, and anyone can be an ally of
 * another community.
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
  /** People whose religion is a minority where they live. */
  @JsonProperty("religious-groups")
  RELIGIOUS_GROUPS,
  /** People who came from another country, including refugees. */
  @JsonProperty("immigrants")
  IMMIGRANTS,
  /** Autistic people, people with ADHD, dyslexia and others. */
  @JsonProperty("neurodivergent")
  NEURODIVERGENT,
  /** Disabled people. */
  @JsonProperty("disabled")
  DISABLED,
  /** People disadvantaged because of their age. */
  @JsonProperty("older-and-younger")
  OLDER_AND_YOUNGER,
  /** People disadvantaged because of class or income. */
  @JsonProperty("working-class")
  WORKING_CLASS
}
