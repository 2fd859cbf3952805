/** How a person's behaviors are counted and stored. Not part of the API. */
@NullMarked
package org.allyship.scoring.person.internal;

import org.jspecify.annotations.NullMarked;
