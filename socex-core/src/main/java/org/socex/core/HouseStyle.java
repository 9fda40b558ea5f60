package org.socex.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How every value type of this package is generated; placed once, on the package.
 *
 * <ul>
 *   <li>{@code get}: an attribute is what Jakarta providers see as a property, and nothing else.
 *   <li>{@code visibility}, {@code builderVisibility}, {@code overshadowImplementation}: callers
 *       see the interface and its nested builder; what is generated stays inside the package.
 *   <li>{@code jdkOnly}, {@code jdk9Collections}: no Guava, even where it is on the path. Lists
 *       keep their order, and are those of {@code List.of}, the smallest.
 *   <li>{@code unsafeDefaultAndDerived}: defaults are constants, so that nothing needs to guard
 *       them against cycles while an object is built.
 *   <li>{@code depluralize}: {@code addSpeaker}, beside {@code addAllSpeakers}.
 *   <li>{@code allowedClasspathAnnotations}: generated code has no annotation that a host would
 *       need on the class path.
 *   <li>{@code defaults}: a hash is computed once, when first asked for, because a Jakarta provider
 *       can ask for the hash of a whole document at every violation.
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
