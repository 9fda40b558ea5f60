/**
 * The nouns of the SOCEX conference series: start at {@link org.socex.core.Edition}, one
 * conference, or {@link org.socex.core.Series}, all of them.
 *
 * <p>Every type is immutable and safe to share between threads. Build a value with {@code
 * builder()}; change it with {@code toBuilder()} or a {@code with…} method, which return a new one.
 *
 * <p>{@code getX()} and {@code isX()} are stored attributes. Everything derived from them has a
 * verb or a noun as its name, such as {@code overlaps} or {@code placesLeft}. An absent attribute
 * is an empty {@link java.util.Optional} or an empty list, never null.
 *
 * <p>{@code build()} throws {@link IllegalStateException} if a required attribute is missing,
 * naming all that are, or if the time zone of an edition has no IANA id. Nothing else stops an
 * object from being built, because a draft may be wrong: {@link
 * org.socex.core.validation.SocexValidator} reports what is.
 */
@HouseStyle
@NullMarked
package org.socex.core;

import org.jspecify.annotations.NullMarked;
