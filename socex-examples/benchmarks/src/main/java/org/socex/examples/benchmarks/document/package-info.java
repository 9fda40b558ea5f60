/**
 * The documents that are measured, made from the fixture edition, and the same in every run. Start
 * at {@link org.socex.examples.benchmarks.document.Size}.
 */
@NullMarked
package org.socex.examples.benchmarks.document;

import org.jspecify.annotations.NullMarked;
