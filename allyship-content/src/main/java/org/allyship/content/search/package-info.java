/**
 * Finds actions and terms of a content pack by the words that people type.
 *
 * <p>Start at {@link org.allyship.content.search.ActionSearch}; {@link
 * org.allyship.content.search.Glossary} finds terms. Both hold a small index in memory, find
 * inflected and mistyped words, and return the same result on every machine.
 */
@NullMarked
@AllyshipStyle
package org.allyship.content.search;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
