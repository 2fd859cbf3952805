package org.allyship.content.words;

/**
 * A question that people ask, in the words of one language.
 *
 * @param question the question
 * @param answer the answer
 */
public record AnswerWords(String question, String answer) {}
