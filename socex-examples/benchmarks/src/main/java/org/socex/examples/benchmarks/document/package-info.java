/**
 * What is measured: documents made from the invented edition of the fixtures, the same in every
 * run. Start at {@link org.socex.examples.benchmarks.document.Size}.
 */
@NullMarked
package org.socex.examples.benchmarks.document;

import org.jspecify.annotations.NullMarked;
