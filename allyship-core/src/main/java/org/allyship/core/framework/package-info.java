/**
 * Competence frameworks of a platform: its competencies and proficiency levels, and what of this
 * library each of them is about.
 *
 * <p>Start at {@link org.allyship.core.framework.Framework}. These types have no texts of their
 * own. A content pack holds the texts in each language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.framework;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
