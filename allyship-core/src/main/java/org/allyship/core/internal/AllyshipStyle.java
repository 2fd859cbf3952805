package org.allyship.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The settings for generating all values of the library. Implementations are hidden and have no
 * copy methods. The generated code does not depend on the class path of a host.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {"community:communities", "evidence:evidence"},
    jdkOnly = true,
    fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
    allowedClasspathAnnotations = {Generated.class},
    defaults = @Value.Immutable(copy = false))
public @interface AllyshipStyle {}
