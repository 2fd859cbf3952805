package org.allyship.content.words;

/**
 * An event in the words of one language.
 *
 * @param title the event in a few words
 * @param about what happened
 */
public record EventWords(String title, String about) {}
