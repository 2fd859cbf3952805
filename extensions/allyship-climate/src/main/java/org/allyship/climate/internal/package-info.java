/** The counting behind a climate: bits of people, counts of cells, and the rules of publication. */
@NullMarked
package org.allyship.climate.internal;

import org.jspecify.annotations.NullMarked;
