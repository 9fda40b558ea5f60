package org.socex.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  private static final int THREADS = 16;

  @Test
  void oneReaderServesManyThreadsAtOnce() throws Exception {
    List<CorpusDocument> corpus = CorpusDocument.all();
    SocexJson json = SocexJson.builder().build();
    List<String> expected = corpus.stream().map(document -> outcome(json, document)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> outcomes =
          IntStream.range(0, THREADS)
              .mapToObj(
                  thread ->
                      threads.submit(
                          () -> rotated(corpus, thread).map(d -> outcome(json, d)).toList()))
              .toList();
      for (int thread = 0; thread < THREADS; thread++) {
        assertEquals(rotated(expected, thread).toList(), outcomes.get(thread).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each thread starts elsewhere, so that different documents are read at the same time. */
  private static <T> Stream<T> rotated(List<T> list, int thread) {
    int start = list.size() * thread / THREADS;
    return Stream.concat(list.stream().skip(start), list.stream().limit(start));
  }

  private static String outcome(SocexJson json, CorpusDocument document) {
    ReadResult<?> result = document.root().read(json, document.bytes());
    return document.name() + result.getReport() + result.getValue();
  }
}
