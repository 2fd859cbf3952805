/**
 * The machinery of disclosure control: the tree of splits that a release follows, and what a ledger
 * remembers. It knows hashes and row numbers only. It is exported to the climate module alone.
 */
@NullMarked
package org.allyship.disclosure.internal;

import org.jspecify.annotations.NullMarked;
