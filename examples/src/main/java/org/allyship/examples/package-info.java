/** Small programs that the README and the guide quote. */
@NullMarked
package org.allyship.examples;

import org.jspecify.annotations.NullMarked;
