package org.socex.examples.benchmarks.side;

/**
 * A document that was read and validated.
 *
 * @param value what was read
 * @param findings how many errors were found
 * @param <T> the type of the value
 */
public record Judged<T>(T value, int findings) {}
