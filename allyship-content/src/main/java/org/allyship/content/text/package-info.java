/**
 * The text of a content pack in one language, entry by entry.
 *
 * <p>Start at {@link org.allyship.content.text.ActionText}. These are plain records that the reader
 * of a pack creates. Any JSON mapper can write them as they are.
 */
@NullMarked
package org.allyship.content.text;

import org.jspecify.annotations.NullMarked;
