package org.allyship.disclosure;

/**
 * What a reader gets for a cell: a figure, or why there is none. Nothing of a withheld cell can be
 * had from it, as it never held any: figures are worked out for reported cells only.
 *
 * @param <T> the figure
 */
public sealed interface CellResult<T> permits Published, Suppressed {}
