/**
 * Reads behaviors from JSON, NDJSON, CSV and TSV, one record at a time, in memory that does not
 * grow with the input.
 *
 * <p>Start at {@link org.allyship.cli.input.RowReader}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.cli.input;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
