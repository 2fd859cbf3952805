/** Characters, lines and spellings of texts that other programs wrote. */
@NullMarked
package org.allyship.data.text;

import org.jspecify.annotations.NullMarked;
