/**
 * The sides that are compared. Each reads, writes or validates a document with one library or with
 * two. A process that measures one side loads no other.
 */
@NullMarked
package org.socex.examples.benchmarks.side;

import org.jspecify.annotations.NullMarked;
