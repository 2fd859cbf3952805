package org.allyship.data;

/**
 * A column of a CSV or TSV file.
 *
 * @param name its name in the header
 * @param isRequired whether the file must have it
 * @param description what it holds, in one line
 */
public record FileColumn(String name, boolean isRequired, String description) {}
