/**
 * Reads behaviors, records and members from JSON, NDJSON, CSV and TSV, one record at a time, in
 * memory that does not grow with the input.
 *
 * <p>Start at {@link org.allyship.data.RowReader}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.data;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
