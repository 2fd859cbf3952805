package org.allyship.content.text;

/**
 * The text of an event in one language.
 *
 * @param title the event in a few words
 * @param about the event and why it matters
 */
public record EventText(String title, String about) {}
