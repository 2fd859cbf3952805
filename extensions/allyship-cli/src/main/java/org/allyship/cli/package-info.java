/**
 * The command line: reads behaviors, places them and explains why.
 *
 * <p>Start at {@link org.allyship.cli.Allyship}.
 */
@NullMarked
package org.allyship.cli;

import org.jspecify.annotations.NullMarked;
