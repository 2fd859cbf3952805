/**
 * Questionnaires, as definitions: items, their keys and the answers they can have.
 *
 * <p>Start at {@link org.allyship.core.questionnaire.Questionnaire}. Structure only; the words
 * stand in a content pack, per language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.questionnaire;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
