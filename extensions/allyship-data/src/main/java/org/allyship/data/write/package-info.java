/**
 * Writes files whole or not at all.
 *
 * <p>Start at {@link org.allyship.data.write.WholeFile}.
 */
@NullMarked
package org.allyship.data.write;

import org.jspecify.annotations.NullMarked;
