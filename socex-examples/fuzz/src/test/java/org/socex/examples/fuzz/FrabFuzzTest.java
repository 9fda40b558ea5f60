package org.socex.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.Strand;
import org.socex.core.validation.SocexValidator;
import org.socex.examples.formats.Frab;
import org.socex.json.SocexJson;

/** Reading a schedule throws nothing, and the edition can be validated, written and exported. */
class FrabFuzzTest {
  private static final SocexJson JSON = SocexJson.standard();

  @MethodSource("org.socex.examples.fuzz.Seeds#schedules")
  @DictionaryFile(resourcePath = "frab.dict")
  @DictionaryFile(resourcePath = "names.dict")
  @FuzzTest
  void anyBytesGiveAReading(byte[] bytes) {
    Frab.read(bytes, Strand.STRATEGIC).edition().ifPresent(FrabFuzzTest::assertUsable);
  }

  private static void assertUsable(Edition edition) {
    SocexValidator.standard().validate(edition);
    assertEquals(edition, JSON.readEdition(JSON.write(edition)).getValue().orElseThrow());
    Frab.read(Frab.of(edition).document().getBytes(UTF_8), Strand.STRATEGIC)
        .edition()
        .orElseThrow();
  }
}
