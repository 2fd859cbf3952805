/**
 * Records over time: behaviors that are proposed, confirmed, contested and withdrawn, requests for
 * feedback, feedback, repairs and claims.
 *
 * <p>Start at {@link org.allyship.core.record.History}, which computes the current records from
 * {@link org.allyship.core.record.AuditEntry entries}. The host or an extension stores the entries.
 * Nothing in this package reads or writes a file.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.record;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
