/**
 * The roles that a person can have for others in a period: {@link org.allyship.core.role.Ally},
 * {@link org.allyship.core.role.Advocate} and {@link org.allyship.core.role.Accomplice}.
 *
 * <p>Start at {@link org.allyship.core.role.Role}. Others grant a role; no one can claim it. A role
 * cannot be built without {@link org.allyship.core.role.Attestation attestations} of others, and it
 * lapses at the end of its period.
 */
@NullMarked
package org.allyship.core.role;

import org.jspecify.annotations.NullMarked;
