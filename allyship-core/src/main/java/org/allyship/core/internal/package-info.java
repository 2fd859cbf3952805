/** Helpers that the modules of the library share. They are not part of the public API. */
@NullMarked
package org.allyship.core.internal;

import org.jspecify.annotations.NullMarked;
