/** The settings that the library's own modules share; not for others. */
@NullMarked
package org.allyship.core.internal;

import org.jspecify.annotations.NullMarked;
