/**
 * The nouns of the SOCEX conference series: start at {@link org.socex.core.Edition}, one
 * conference, or {@link org.socex.core.Series}, all of them.
 *
 * <p>Every type is immutable, safe to share between threads, built with its {@code builder()} and
 * changed with {@code toBuilder()} or a {@code with…} method, which both return a new value. {@code
 * getX()} and {@code isX()} are stored attributes and nothing else is; what can be derived from
 * them is a verb or a noun. An absent attribute is an empty {@link java.util.Optional} or an empty
 * list. {@code build()} throws {@link IllegalStateException}, naming every attribute that is still
 * missing, and {@code build()} and {@code withTimeZone()} of an edition throw it for a time zone
 * without an IANA id; nothing else stops an object from being built, since a draft may be wrong:
 * what is wrong is for {@link org.socex.core.validation.SocexValidator} to say.
 */
@HouseStyle
@NullMarked
package org.socex.core;

import org.jspecify.annotations.NullMarked;
