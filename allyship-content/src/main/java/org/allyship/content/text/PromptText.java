package org.allyship.content.text;

/**
 * The text of a prompt in one language.
 *
 * @param question a question to ask oneself
 * @param act one small thing to do about it
 */
public record PromptText(String question, String act) {}
