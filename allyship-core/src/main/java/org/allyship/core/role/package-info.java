/**
 * What a person can be said to be for others, for a time: {@link org.allyship.core.role.Ally},
 * {@link org.allyship.core.role.Advocate} or {@link org.allyship.core.role.Accomplice}.
 *
 * <p>Start at {@link org.allyship.core.role.Role}. A role is granted by those one shows up for and
 * never claimed: none can be built without {@link org.allyship.core.role.Attestation testimony} of
 * others, and each lapses with the period it rests on.
 */
@NullMarked
package org.allyship.core.role;

import org.jspecify.annotations.NullMarked;
