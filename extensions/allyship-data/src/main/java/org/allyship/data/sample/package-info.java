/**
 * An synthetic organization to try things on: nobody in it exists, and nothing in it happened.
 *
 * <p>Start at {@link org.allyship.data.sample.SyntheticOrganization}.
 */
@NullMarked
package org.allyship.data.sample;

import org.jspecify.annotations.NullMarked;
