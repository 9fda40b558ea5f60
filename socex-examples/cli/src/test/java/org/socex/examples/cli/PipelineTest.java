package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PipelineTest {
  private static final int WINDOW = 16 * Runtime.getRuntime().availableProcessors();

  @Test
  void resultsComeInTheOrderOfTheWork() {
    Random random = new Random(2031);
    List<Integer> results = new ArrayList<>();
    try (Pipeline<Integer> pipeline = new Pipeline<>(results::add)) {
      for (int i = 0; i < 500; i++) {
        int number = i;
        int turns = random.nextInt(10_000);
        pipeline.submit(
            () -> {
              for (int turn = 0; turn < turns; turn++) {
                Thread.onSpinWait();
              }
              return number;
            });
      }
      pipeline.drain();
    }
    assertEquals(IntStream.range(0, 500).boxed().toList(), results);
  }

  @Test
  @Timeout(60)
  void workIsDoneOnAllCores() {
    int cores = Runtime.getRuntime().availableProcessors();
    CyclicBarrier everyCore = new CyclicBarrier(cores);
    List<Integer> results = new ArrayList<>();
    try (Pipeline<Integer> pipeline = new Pipeline<>(results::add)) {
      for (int i = 0; i < cores; i++) {
        pipeline.submit(() -> arrival(everyCore));
      }
      pipeline.drain();
    }
    assertEquals(cores, results.size());
  }

  private static int arrival(CyclicBarrier barrier) {
    try {
      return barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void atMostOneWindowOfResultsWaits() {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Pipeline<Integer> pipeline = new Pipeline<>(result -> waiting.decrementAndGet())) {
      for (int i = 0; i < 10 * WINDOW; i++) {
        pipeline.submit(() -> most.accumulateAndGet(waiting.incrementAndGet(), Math::max));
      }
      pipeline.drain();
    }
    assertTrue(most.get() <= WINDOW, most + " results of a window of " + WINDOW);
    assertEquals(0, waiting.get());
  }

  @Test
  void failureOfTheWorkReachesTheCaller() {
    try (Pipeline<Integer> pipeline = new Pipeline<>(result -> {})) {
      pipeline.submit(
          () -> {
            throw new IllegalStateException();
          });
      assertThrows(CompletionException.class, pipeline::drain);
    }
  }
}
