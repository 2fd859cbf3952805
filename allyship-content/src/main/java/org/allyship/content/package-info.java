/**
 * Content packs: what people can do and what helps them, with sources and text in several
 * languages.
 *
 * <p>Start at {@link org.allyship.content.ContentPacks}. A pack separates structure from text: its
 * entries hold no prose, and {@link org.allyship.content.LocalizedText} holds the text of a
 * language. The folder {@code schema} next to these classes holds a JSON Schema for every file of a
 * pack. Only the reader checks the rules between files.
 */
@NullMarked
package org.allyship.content;

import org.jspecify.annotations.NullMarked;
