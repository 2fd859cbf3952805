/**
 * The articles of a content pack: terms, history, research claims, debates, common questions and
 * works.
 *
 * <p>Start at {@link org.allyship.core.knowledge.Term}. These types have no texts of their own. A
 * content pack holds the texts in each language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.knowledge;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
