package org.allyship.content.text;

import java.util.Map;

/**
 * How results are put, in the words of one language.
 *
 * @param classifications the first answers, by their names
 * @param findings the findings, by their names
 * @param certainties how far a level is settled, by their names
 * @param criteria the four questions, by their names
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
}
