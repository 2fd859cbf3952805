package org.allyship.content.text;

import java.util.Map;
import java.util.NoSuchElementException;
import org.allyship.core.framework.CompetencyId;
import org.allyship.core.framework.ProficiencyLevelId;

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
   * Returns the text of a proficiency level.
   *
   * @throws NoSuchElementException if the framework has no such proficiency level
   */
  public PartText of(ProficiencyLevelId id) {
    return require(proficiencyLevels, "proficiency level", id.value());
  }

  /**
   * Returns the text of a competency.
   *
   * @throws NoSuchElementException if the framework has no such competency
   */
  public PartText of(CompetencyId id) {
    return require(competencies, "competency", id.value());
  }

  private static PartText require(Map<String, PartText> parts, String noun, String id) {
    PartText text = parts.get(id);
    if (text == null) {
      throw new NoSuchElementException("the framework has no %s '%s'".formatted(noun, id));
    }
    return text;
  }

  /**
   * The text of a proficiency level or a competency.
   *
   * @param title its name
   * @param about its meaning
   */
  public record PartText(String title, String about) {}
}
