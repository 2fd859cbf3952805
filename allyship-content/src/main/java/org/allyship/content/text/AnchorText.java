package org.allyship.content.text;

/**
 * An anchor in the words of one language.
 *
 * @param label a short name
 * @param meaning what it means
 * @param example a case of it
 * @param nearMiss a case that looks like it and is not
 */
public record AnchorText(String label, String meaning, String example, String nearMiss) {}
