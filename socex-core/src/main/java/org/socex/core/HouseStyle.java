package org.socex.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The settings with which Immutables generates the value types. It stands once, on the package.
 *
 * <ul>
 *   <li>{@code get}: a method is an attribute if a Jakarta provider sees it as a property.
 *   <li>{@code visibility}, {@code builderVisibility}, {@code overshadowImplementation}: callers
 *       see the interface and its nested builder; the generated classes stay inside the package.
 *   <li>{@code jdkOnly}, {@code jdk9Collections}: no Guava, even if it is on the class path. Lists
 *       keep their order. They are those of {@code List.of}, which are the smallest.
 *   <li>{@code unsafeDefaultAndDerived}: defaults are constants, so the generated code need not
 *       guard against cycles between them.
 *   <li>{@code depluralize}: builders have {@code addSpeaker} as well as {@code addAllSpeakers}.
 *   <li>{@code allowedClasspathAnnotations}: generated code has no annotation that a host would
 *       need on the class path.
 *   <li>{@code defaults}: a hash code is computed once, on first use, because a Jakarta provider
 *       can ask for the hash code of a whole document at every violation.
 * </ul>
 */
@Value.Style(
    get = {"is*", "get*"},
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    unsafeDefaultAndDerived = true,
    depluralize = true,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(lazyhash = true))
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface HouseStyle {}
