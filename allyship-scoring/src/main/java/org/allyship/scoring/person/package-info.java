/**
 * A person over time: what the confirmed behaviors of some quarters say, in the person's own view
 * and in that of others, and how sure it is.
 *
 * <p>Start at {@link org.allyship.scoring.person.PersonPatterns}. Every type but {@link
 * org.allyship.scoring.person.PersonState} is immutable and safe to share between threads. What is
 * kept are counts, whole numbers that can be added in any order; every other figure is worked out
 * from them when it is asked for.
 */
@NullMarked
package org.allyship.scoring.person;

import org.jspecify.annotations.NullMarked;
