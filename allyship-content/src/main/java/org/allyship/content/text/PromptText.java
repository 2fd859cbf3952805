package org.allyship.content.text;

/**
 * A prompt in the words of one language.
 *
 * @param question what to ask oneself
 * @param act one small thing to do about it
 */
public record PromptText(String question, String act) {}
