/**
 * What was recorded over time: behaviors proposed, confirmed, contested and withdrawn, feedback
 * asked and given, ruptures and repairs, claims.
 *
 * <p>Start at {@link org.allyship.core.record.History}, which makes the present out of {@link
 * org.allyship.core.record.AuditEntry entries}. Keeping the entries is up to the host or to an
 * extension; nothing here reads or writes a file.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.record;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
