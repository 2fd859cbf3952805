/**
 * The library's values as JSON, read strictly: what is wrong is said, with its place, all at once.
 *
 * <p>Start at {@link org.allyship.core.json.StrictJson}.
 */
@NullMarked
package org.allyship.core.json;

import org.jspecify.annotations.NullMarked;
