/**
 * Strict reading and writing of the values of the library as JSON. All problems are reported
 * together with their locations.
 *
 * <p>Start at {@link org.allyship.core.json.StrictJson}.
 */
@NullMarked
package org.allyship.core.json;

import org.jspecify.annotations.NullMarked;
