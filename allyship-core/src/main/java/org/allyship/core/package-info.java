/**
 * The basic types of the library: who acts, what they do, and who reports it.
 *
 * <p>Start at {@link org.allyship.core.Behavior}: one thing that someone did. Its {@link
 * org.allyship.core.Coding} holds the observed features. Every type is immutable and safe to share
 * between threads. No type holds a person's name. People appear only as opaque {@link
 * org.allyship.core.ParticipantId ids}.
 */
@NullMarked
@AllyshipStyle
package org.allyship.core;

import org.allyship.core.internal.AllyshipStyle;
import org.jspecify.annotations.NullMarked;
