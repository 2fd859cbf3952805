package org.allyship.climate.internal;

/**
 * The exact counts of a cell. They never reach readers as they are.
 *
 * @param people the number of people
 * @param counts for each measure of a group, the number of people to whom it applies
 */
public record CellCounts(int people, int[] counts) {}
