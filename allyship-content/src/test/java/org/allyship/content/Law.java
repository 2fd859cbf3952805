package org.allyship.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;

/** A property, tried on the same values in every run, so that a build is reproducible. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = 300, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
@interface Law {}
