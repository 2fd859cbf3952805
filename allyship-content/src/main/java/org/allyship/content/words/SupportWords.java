package org.allyship.content.words;

/**
 * A support in the words of one language.
 *
 * @param title the support in a few words
 * @param how how to give it
 */
public record SupportWords(String title, String how) {}
