/**
 * A person over time. The types show what the confirmed behaviors of some quarters reveal in the
 * self view and in the others' view, and how certain it is.
 *
 * <p>Start at {@link org.allyship.scoring.person.PersonPatterns}. Every type but {@link
 * org.allyship.scoring.person.PersonState} is immutable and safe to share between threads. The
 * state holds counts, whole numbers that can be added in any order. Every other figure is
 * calculated from them when it is asked for.
 */
@NullMarked
package org.allyship.scoring.person;

import org.jspecify.annotations.NullMarked;
