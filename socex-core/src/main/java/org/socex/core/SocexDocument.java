package org.socex.core;

import org.socex.core.rule.Ruled;

/** What a document can hold at its root: one edition, or the series with all of them. */
public sealed interface SocexDocument extends Ruled permits Edition, Series {}
