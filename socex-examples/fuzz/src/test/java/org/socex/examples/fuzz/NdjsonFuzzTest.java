package org.socex.examples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.rule.Finding;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;

/** A stream gives the same results as its lines one by one. */
class NdjsonFuzzTest {
  private static final SocexJson JSON = SocexJson.standard();

  @MethodSource("org.socex.examples.fuzz.Seeds#lines")
  @DictionaryFile(resourcePath = "names.dict")
  @FuzzTest
  void streamGivesTheResultsOfItsLines(byte[] bytes) {
    try (Stream<ReadResult<Edition>> results = JSON.readEditions(new ByteArrayInputStream(bytes))) {
      assertEquals(
          lines(bytes).stream().map(JSON::readEdition).map(Line::of).toList(),
          results.map(Line::of).toList());
    }
  }

  private static List<byte[]> lines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        byte[] line = Arrays.copyOfRange(bytes, start, i);
        if (!isBlank(line)) {
          lines.add(line);
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (" \t\r".indexOf(b) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The value and findings of a line, without line numbers. */
  private record Line(Optional<Edition> edition, List<String> findings) {
    /** {@return the facts of a finding, without the one that has a line number} */
    private static String facts(Finding finding) {
      Map<String, Object> facts = new LinkedHashMap<>(finding.getFacts().asMap());
      facts.remove("start");
      return facts.toString();
    }

    static Line of(ReadResult<Edition> result) {
      return new Line(
          result.getValue(),
          result.getReport().getFindings().stream()
              .map(
                  finding ->
                      String.join(
                          " ",
                          finding.getRule().getCode(),
                          finding.getPointer(),
                          finding.getPlace().getColumn().toString(),
                          facts(finding)))
              .toList());
    }
  }
}
