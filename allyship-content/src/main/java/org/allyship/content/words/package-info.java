/**
 * What a content pack says, entry by entry, in one language.
 *
 * <p>Start at {@link org.allyship.content.words.ActionWords}. Plain records: made by the reader of
 * a pack alone, and written as JSON by any mapper as they are.
 */
@NullMarked
package org.allyship.content.words;

import org.jspecify.annotations.NullMarked;
