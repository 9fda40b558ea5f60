package org.socex.examples.benchmarks.side;

/**
 * What came of reading and judging a document.
 *
 * @param value what was read
 * @param findings how much is wrong with it
 * @param <T> the type of the value
 */
public record Judged<T>(T value, int findings) {}
