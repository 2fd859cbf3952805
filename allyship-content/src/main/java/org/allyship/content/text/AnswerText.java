package org.allyship.content.text;

/**
 * A question that people ask, in the words of one language.
 *
 * @param question the question
 * @param answer the answer
 */
public record AnswerText(String question, String answer) {}
