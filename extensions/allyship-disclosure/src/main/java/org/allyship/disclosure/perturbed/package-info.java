/**
 * Perturbed counts: the cell key method of official statistics, so that figures of small teams can
 * be shown.
 *
 * <p>Start at {@link org.allyship.disclosure.perturbed.Perturbation}. What it protects, and what it
 * costs, is in {@code docs/privacy-and-utility.md}; the reasons are in {@code
 * docs/decisions/0032-perturbed-counts.md}.
 */
@NullMarked
package org.allyship.disclosure.perturbed;

import org.jspecify.annotations.NullMarked;
