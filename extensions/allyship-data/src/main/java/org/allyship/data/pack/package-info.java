/**
 * Content packs in folders: reading what somebody names, telling what is in it, and beginning one.
 *
 * <p>Start at {@link org.allyship.data.pack.PackDirectory}.
 */
@NullMarked
package org.allyship.data.pack;

import org.jspecify.annotations.NullMarked;
