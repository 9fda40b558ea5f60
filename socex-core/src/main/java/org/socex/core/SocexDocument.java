package org.socex.core;

import org.socex.core.rule.Ruled;

/** The root of a document: an edition, or a series with its editions. */
public sealed interface SocexDocument extends Ruled permits Edition, Series {}
