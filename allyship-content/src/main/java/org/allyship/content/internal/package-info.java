/** How packs are read and checked; not for others. */
@NullMarked
package org.allyship.content.internal;

import org.jspecify.annotations.NullMarked;
