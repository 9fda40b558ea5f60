package org.socex.examples.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs tasks on all cores and delivers their results in the order of submission. A bounded number
 * of results waits for delivery. Not thread-safe.
 *
 * @param <T> the type of the results
 */
final class Pipeline<T> implements AutoCloseable {
  private static final int WINDOW_PER_CORE = 16;

  private final int cores = Runtime.getRuntime().availableProcessors();
  private final ExecutorService workers = Executors.newFixedThreadPool(cores);
  private final Queue<CompletableFuture<T>> window = new ArrayDeque<>();
  private final Consumer<T> results;

  Pipeline(Consumer<T> results) {
    this.results = results;
  }

  /** Submits a task; if the window is full, waits for the oldest result first. */
  void submit(Supplier<T> work) {
    if (window.size() == WINDOW_PER_CORE * cores) {
      results.accept(window.remove().join());
    }
    window.add(CompletableFuture.supplyAsync(work, workers));
  }

  /** Waits for all results and delivers them. */
  void drain() {
    while (!window.isEmpty()) {
      results.accept(window.remove().join());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
