package org.allyship.content.text;

import java.util.Map;

/**
 * The names and meanings of results in one language.
 *
 * @param classifications the classifications, by their names in JSON
 * @param findings the findings, by their names in JSON
 * @param certainties the degrees of certainty, by their names in JSON
 * @param criteria the five criteria, by their names in JSON
 */
public record ResultText(
    Map<String, Phrase> classifications,
    Map<String, Phrase> findings,
    Map<String, Phrase> certainties,
    Map<String, Phrase> criteria) {
  /** Copies the collections. */
  public ResultText {
    classifications = OrderedCopy.copyOf(classifications);
    findings = OrderedCopy.copyOf(findings);
    certainties = OrderedCopy.copyOf(certainties);
    criteria = OrderedCopy.copyOf(criteria);
  }

  /**
   * A short name and its meaning.
   *
   * @param label a short name
   * @param meaning the meaning, in one sentence
   */
  public record Phrase(String label, String meaning) {}
}
