package org.allyship.content.words;

import java.util.Map;

/**
 * How results are put, in the words of one language.
 *
 * @param answers the first answers, by their names
 * @param findings the findings, by their names
 * @param certainties how far a level is settled, by their names
 * @param questions the four questions, by their names
 */
public record ResultWords(
    Map<String, Phrase> answers,
    Map<String, Phrase> findings,
    Map<String, Phrase> certainties,
    Map<String, Phrase> questions) {
  /** Copies the collections. */
  public ResultWords {
    answers = Ordered.copyOf(answers);
    findings = Ordered.copyOf(findings);
    certainties = Ordered.copyOf(certainties);
    questions = Ordered.copyOf(questions);
  }
}
