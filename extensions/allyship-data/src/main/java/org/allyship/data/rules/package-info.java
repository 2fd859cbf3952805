/**
 * What a reader of files accepts and what it refuses.
 *
 * <p>Start at {@link org.allyship.data.rules.ReadingRules}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.data.rules;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
