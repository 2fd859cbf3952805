/**
 * Content packs in folders: reading what somebody names, telling what is in it, and beginning one.
 *
 * <p>Start at {@link org.allyship.cli.pack.PackDirectory}.
 */
@NullMarked
package org.allyship.cli.pack;

import org.jspecify.annotations.NullMarked;
