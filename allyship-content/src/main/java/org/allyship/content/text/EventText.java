package org.allyship.content.text;

/**
 * An event in the words of one language.
 *
 * @param title the event in a few words
 * @param about what happened
 */
public record EventText(String title, String about) {}
