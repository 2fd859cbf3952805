/**
 * A person over time: what the confirmed behaviors of some quarters say, in the person's own view
 * and in that of others, and how sure it is.
 *
 * <p>Start at Pattern. Every type is immutable and safe to share between threads; nothing reads a
 * clock, a locale, a file or the network. What is kept are counts, whole numbers that can be added
 * in any order; every other figure is worked out from them when it is asked for.
 */
@NullMarked
package org.allyship.scoring.pattern;

import org.jspecify.annotations.NullMarked;
