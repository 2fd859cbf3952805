package org.allyship.content.text;

/**
 * A work in the words of one language.
 *
 * @param about what it is about
 * @param checked how it was checked, and what was wrong in what we were told
 */
public record WorkText(String about, String checked) {}
