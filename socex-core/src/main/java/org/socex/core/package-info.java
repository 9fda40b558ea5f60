/**
 * The types of the SOCEX conference series. Start at {@link org.socex.core.Edition}, one
 * conference, or {@link org.socex.core.Series}, all conferences.
 *
 * <p>Every type is immutable and safe to share between threads. Build a value with {@code
 * builder()}; change it with {@code toBuilder()} or a {@code with…} method, which return a new one.
 *
 * <p>{@code getX()} and {@code isX()} are stored attributes. Methods that derive something from
 * them have other names, such as {@code overlaps} or {@code placesLeft}. An absent attribute is an
 * empty {@link java.util.Optional} or an empty list, never null.
 *
 * <p>{@code build()} throws {@link IllegalStateException} if required attributes are missing, and
 * names them, or if the time zone of an edition has no IANA id. Any other mistake is allowed,
 * because a draft may be wrong. {@link org.socex.core.validation.SocexValidator} reports the
 * mistakes.
 */
@HouseStyle
@NullMarked
package org.socex.core;

import org.jspecify.annotations.NullMarked;
