package org.allyship.content.text;

/**
 * The text of a work in one language.
 *
 * @param about the subject of the work
 * @param checked what was checked about it, and the errors found in the first description
 */
public record WorkText(String about, String checked) {}
