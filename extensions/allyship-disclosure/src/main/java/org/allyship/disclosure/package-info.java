/**
 * Disclosure control: which cells of tables about people may be shown, so that nobody can be
 * singled out by what is shown, by what is left out, or by subtracting one from another.
 *
 * <p>Start at {@link org.allyship.disclosure.Disclosure}. Why it is built so, what it guarantees
 * and what it does not is in {@code docs/decisions/0019-disclosure-control.md}.
 */
@NullMarked
package org.allyship.disclosure;

import org.jspecify.annotations.NullMarked;
