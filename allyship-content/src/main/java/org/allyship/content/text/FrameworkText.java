package org.allyship.content.text;

import java.util.Map;

/**
 * The text of a competence framework in one language: the words of the platform.
 *
 * @param title the framework in a few words
 * @param about what it is for
 * @param proficiencyLevels the proficiency levels, by their ids
 * @param competencies the competencies, by their ids
 */
public record FrameworkText(
    String title,
    String about,
    Map<String, PartText> proficiencyLevels,
    Map<String, PartText> competencies) {
  /** Copies the collections. */
  public FrameworkText {
    proficiencyLevels = OrderedCopy.copyOf(proficiencyLevels);
    competencies = OrderedCopy.copyOf(competencies);
  }

  /**
   * The text of a proficiency level or a competency.
   *
   * @param title its name
   * @param about its meaning
   */
  public record PartText(String title, String about) {}
}
