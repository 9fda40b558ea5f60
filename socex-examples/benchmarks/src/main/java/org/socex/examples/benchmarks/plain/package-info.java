/**
 * The same conference as plain records with the constraints that Jakarta Validation ships: what
 * people would write without socex. Start at {@link
 * org.socex.examples.benchmarks.plain.PlainEdition}.
 */
@NullMarked
package org.socex.examples.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
