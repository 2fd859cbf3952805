/**
 * What there is to read in a content pack: terms, history, research, debates, questions, works.
 *
 * <p>Start at {@link org.allyship.core.knowledge.Term}. Structure only; the words stand in a
 * content pack, per language.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core.knowledge;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
