package org.allyship.content.text;

/**
 * The text of a common question in one language.
 *
 * @param question the question
 * @param answer the answer
 */
public record AnswerText(String question, String answer) {}
