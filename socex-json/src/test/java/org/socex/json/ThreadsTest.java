package org.socex.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.socex.core.SocexDocument;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Ruled;
import org.socex.core.validation.SocexValidator;

/** Many threads use one reader and one validator at once. */
class ThreadsTest {
  private static final int THREADS = 16;

  /** Each reads a document, good or bad, and judges and writes what it holds. */
  private static final int OPERATIONS = Integer.getInteger("threads.operations", 30_000);

  @Test
  void manyThreadsFindWhatOneFinds() throws Exception {
    SocexValidator validator = SocexValidator.builder().build();
    SocexJson json = SocexJson.builder().validator(validator).build();
    List<CorpusDocument> corpus = CorpusDocument.all();
    List<Outcome> expected =
        corpus.stream().map(document -> Outcome.of(json, validator, document)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CyclicBarrier start = new CyclicBarrier(THREADS);
    try {
      List<Future<List<String>>> runs = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        // each starts elsewhere, so that different documents are read at the same time
        int first = corpus.size() * thread / THREADS;
        runs.add(
            threads.submit(
                () -> {
                  start.await();
                  List<String> others = new ArrayList<>();
                  for (int i = 0; i < OPERATIONS / THREADS; i++) {
                    int at = (first + i) % corpus.size();
                    CorpusDocument document = corpus.get(at);
                    if (!Outcome.of(json, validator, document).equals(expected.get(at))) {
                      others.add(document.name());
                    }
                  }
                  return others;
                }));
      }
      for (Future<List<String>> run : runs) {
        assertEquals(List.of(), run.get(), "documents of which something else came");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private record Outcome(
      List<Finding> read, Optional<Ruled> value, List<Finding> judged, String written) {

    static Outcome of(SocexJson json, SocexValidator validator, CorpusDocument document) {
      ReadResult<? extends SocexDocument> result = document.root().read(json, document.bytes());
      Optional<Ruled> value = result.getValue().map(Ruled.class::cast);
      return new Outcome(
          result.getReport().getFindings(),
          value,
          value.map(it -> validator.validate(it).getFindings()).orElse(List.of()),
          value.map(it -> new String(document.root().write(json, it), UTF_8)).orElse(""));
    }
  }
}
