/**
 * Content packs in folders: reading a pack, warning about it, and starting a new one.
 *
 * <p>Start at {@link org.allyship.data.pack.PackDirectory}.
 */
@NullMarked
package org.allyship.data.pack;

import org.jspecify.annotations.NullMarked;
