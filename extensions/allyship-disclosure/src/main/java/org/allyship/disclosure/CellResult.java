package org.allyship.disclosure;

/**
 * The result of a cell: a figure, or why it is suppressed. Figures are computed for published cells
 * only, so a suppressed cell holds nothing that could leak.
 *
 * @param <T> the figure
 */
public sealed interface CellResult<T> permits Published, Suppressed {}
