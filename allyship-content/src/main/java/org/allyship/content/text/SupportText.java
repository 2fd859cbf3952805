package org.allyship.content.text;

/**
 * A support in the words of one language.
 *
 * @param title the support in a few words
 * @param how how to give it
 */
public record SupportText(String title, String how) {}
