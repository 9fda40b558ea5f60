/**
 * The contestants: each reads, writes or judges a document with one library or one pair of them. A
 * side is made when it is first used, so that a measured process loads no other.
 */
@NullMarked
package org.socex.examples.benchmarks.side;

import org.jspecify.annotations.NullMarked;
