/** Reading and checking of packs. Not exported. */
@NullMarked
package org.allyship.content.internal;

import org.jspecify.annotations.NullMarked;
