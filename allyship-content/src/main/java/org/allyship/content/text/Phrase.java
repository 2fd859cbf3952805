package org.allyship.content.text;

/**
 * A short name and what it means.
 *
 * @param label a short name
 * @param meaning what it means, in one sentence
 */
public record Phrase(String label, String meaning) {}
