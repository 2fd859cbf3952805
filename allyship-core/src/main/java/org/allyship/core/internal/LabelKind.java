package org.allyship.core.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States the name under which a content pack keeps the labels of an enum, in {@code labels.json}.
 *
 * <p>The name belongs to the pack format: it never changes, whatever the enum is called in Java.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LabelKind {
  /** Returns the name: 1 to 64 lower-case letters, digits and hyphens, unique over all enums. */
  String value();
}
