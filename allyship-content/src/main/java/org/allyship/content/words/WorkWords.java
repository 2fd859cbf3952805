package org.allyship.content.words;

/**
 * A work in the words of one language.
 *
 * @param about what it is about
 * @param checked how it was checked, and what was wrong in what we were told
 */
public record WorkWords(String about, String checked) {}
