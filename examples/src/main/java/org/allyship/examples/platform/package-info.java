/**
 * A platform that embeds the library and keeps everything in a database of its own.
 *
 * <p>Start at {@link org.allyship.examples.platform.Platform}.
 */
@NullMarked
package org.allyship.examples.platform;

import org.jspecify.annotations.NullMarked;
