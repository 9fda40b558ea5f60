/**
 * The model as plain records with the stock constraints of Jakarta Validation. People would write
 * this without socex. Start at {@link org.socex.examples.benchmarks.plain.PlainEdition}.
 */
@NullMarked
package org.socex.examples.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
