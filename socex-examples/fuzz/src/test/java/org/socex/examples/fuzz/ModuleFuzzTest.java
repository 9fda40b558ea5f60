package org.socex.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.InvalidSocexException;
import org.socex.core.validation.ValidationReport;
import org.socex.jackson3.SocexModule;
import org.socex.json.ReadResult;
import org.socex.json.SocexJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** A host's mapper and SocexJson find the same value or the same problems. */
class ModuleFuzzTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();
  private static final SocexJson JSON = SocexJson.standard();

  @MethodSource("org.socex.examples.fuzz.Seeds#documents")
  @DictionaryFile(resourcePath = "names.dict")
  @FuzzTest
  void mapperReadsWhatSocexJsonReads(byte[] bytes) {
    ReadResult<Edition> read = JSON.readEdition(bytes);
    Optional<ValidationReport> refusal = Optional.empty();
    try {
      Edition mapped = MAPPER.readValue(bytes, Edition.class);
      if (mapped == null) {
        assertEquals(Optional.empty(), read.getValue(), "null is not an edition");
        return;
      }
      assertEquals(
          new String(JSON.write(mapped), UTF_8),
          new String(MAPPER.writeValueAsBytes(mapped), UTF_8),
          "as written");
      if (isPlain(bytes) && !endsEarly(read.getReport())) {
        assertEquals(Optional.of(mapped), read.getValue());
      }
      return;
    } catch (ValueInstantiationException e) {
      refusal =
          Optional.of(assertInstanceOf(InvalidSocexException.class, e.getCause()).getReport());
    } catch (JacksonException e) {
      // The mapper itself rejects anything but a single object.
    }
    assertEquals(Optional.empty(), read.getValue(), "only SocexJson reads it");
    if (refusal.isPresent()
        && isPlain(bytes)
        && !endsEarly(refusal.get())
        && !endsEarly(read.getReport())) {
      assertEquals(problems(refusal.get()), problems(read.getReport()));
    }
  }

  /**
   * {@return whether a mapper reads these bytes as SocexJson does: plain UTF-8, no byte order mark}
   */
  private static boolean isPlain(byte[] bytes) {
    try {
      CharBuffer text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.chars().noneMatch(c -> c == 0 || c == 0xFEFF);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean endsEarly(ValidationReport report) {
    return report.errors().stream().anyMatch(it -> it.getRule() == StandardRule.JSON_LIMIT)
        || report.errors().stream().anyMatch(it -> it.getRule() == StandardRule.JSON_SYNTAX)
        || report.isTruncated();
  }

  private static List<String> problems(ValidationReport report) {
    return report.getFindings().stream()
        .map(it -> it.getRule().getCode() + " " + it.getPointer() + " " + it.getMessage())
        .sorted()
        .toList();
  }
}
