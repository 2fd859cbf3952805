/**
 * What is wrong with an input: every {@link org.allyship.core.problem.Problem} with its location.
 *
 * <p>Start at {@link org.allyship.core.problem.InvalidInputException}.
 */
@NullMarked
package org.allyship.core.problem;

import org.jspecify.annotations.NullMarked;
