/**
 * Next steps for a person: actions of a catalog, each proposed with its reasons.
 *
 * <p>Start at {@link org.allyship.scoring.steps.NextSteps}.
 */
@NullMarked
package org.allyship.scoring.steps;

import org.jspecify.annotations.NullMarked;
