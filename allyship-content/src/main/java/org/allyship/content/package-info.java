/**
 * What people can do and what helps them to, with sources and in words: the bundled content pack.
 *
 * <p>Start at {@link org.allyship.content.ContentPacks}. Structure and words are apart: a pack
 * holds entries without prose, and {@link org.allyship.content.LocalizedText} for each language.
 * The folder {@code schema} beside these classes holds a JSON Schema for every file of a pack; what
 * must hold between files only the reader can tell.
 */
@NullMarked
package org.allyship.content;

import org.jspecify.annotations.NullMarked;
