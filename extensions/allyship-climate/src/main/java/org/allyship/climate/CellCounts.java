package org.allyship.climate;

/**
 * The exact counts of a cell, which never leave this package as they are.
 *
 * @param people how many people there are
 * @param counts of how many each measure holds, in the order of {@link Measures}
 */
record CellCounts(int people, int[] counts) {}
