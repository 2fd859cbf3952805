/**
 * Statistical disclosure control: which cells of tables about people may be published, so that no
 * release singles anyone out, by its cells, by its gaps, or by subtraction from another release.
 *
 * <p>Start at {@link org.allyship.disclosure.Disclosure}. The reasons, the guarantees and their
 * limits are in {@code docs/decisions/0019-disclosure-control.md}.
 */
@NullMarked
package org.allyship.disclosure;

import org.jspecify.annotations.NullMarked;
