package org.socex.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.validation.InvalidSocexException;
import org.socex.json.SocexJson;
import org.socex.json.SocexModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** A host's mapper reads what the facade does, and throws nothing but its own exception. */
class ModuleFuzzTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new SocexModule()).build();
  private static final SocexJson JSON = SocexJson.standard();

  @MethodSource("org.socex.examples.fuzz.Seeds#documents")
  @DictionaryFile(resourcePath = "names.dict")
  @FuzzTest
  void aMapperReadsWhatTheFacadeReads(byte[] bytes) {
    Optional<Edition> mapped = mapped(bytes);
    Optional<Edition> read = JSON.readEdition(bytes).getValue();
    if (read.isPresent()) {
      assertEquals(read, mapped);
    }
    mapped.ifPresent(
        edition ->
            assertEquals(
                new String(JSON.write(edition), UTF_8), MAPPER.writeValueAsString(edition)));
  }

  private static Optional<Edition> mapped(byte[] bytes) {
    try {
      return Optional.ofNullable(MAPPER.readValue(bytes, Edition.class));
    } catch (ValueInstantiationException e) {
      InvalidSocexException cause = assertInstanceOf(InvalidSocexException.class, e.getCause());
      assertTrue(!cause.getReport().isValid());
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
