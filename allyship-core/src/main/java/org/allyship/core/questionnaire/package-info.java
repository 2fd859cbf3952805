/**
 * Definitions of questionnaires: items, facets and response scales.
 *
 * <p>Start at {@link org.allyship.core.questionnaire.Questionnaire}. These types have no texts of
 * their own. A content pack holds the texts in each language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.questionnaire;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
