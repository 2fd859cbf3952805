/**
 * Content packs in folders: reading what somebody names, telling what is in it, and beginning one.
 *
 * <p>Start at {@link org.allyship.cli.pack.PackFolder}.
 */
@NullMarked
package org.allyship.cli.pack;

import org.jspecify.annotations.NullMarked;
