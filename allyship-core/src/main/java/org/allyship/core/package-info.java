/**
 * The words of allyship: who acts, what was done, and who says so.
 *
 * <p>Start at {@link org.allyship.core.Behavior}: one thing that somebody did. Its {@link
 * org.allyship.core.Coding} says what could be observed of it, feature by feature. Every type is
 * immutable and safe to share between threads. No type holds a person's name; people appear only as
 * opaque {@link org.allyship.core.ParticipantId ids}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
