/**
 * An invented organization to try things on: nobody in it exists, and nothing in it happened.
 *
 * <p>Start at {@link org.allyship.cli.sample.SyntheticOrganization}.
 */
@NullMarked
package org.allyship.cli.sample;

import org.jspecify.annotations.NullMarked;
