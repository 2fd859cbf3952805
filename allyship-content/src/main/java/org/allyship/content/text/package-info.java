/**
 * What a content pack says, entry by entry, in one language.
 *
 * <p>Start at {@link org.allyship.content.text.ActionText}. Plain records: made by the reader of a
 * pack alone, and written as JSON by any mapper as they are.
 */
@NullMarked
package org.allyship.content.text;

import org.jspecify.annotations.NullMarked;
