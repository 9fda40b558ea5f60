package org.socex.jackson3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files in the jar through which others find the module. */
class ServiceTest {
  private static final String METADATA =
      "/META-INF/native-image/org.socex/socex-jackson3/reachability-metadata.json";

  @Test
  void serviceLoaderFindsTheModule() {
    assertTrue(
        StreamSupport.stream(ServiceLoader.load(JacksonModule.class).spliterator(), false)
            .anyMatch(SocexModule.class::isInstance));
  }

  @Test
  void nativeImageKeepsTheModuleAndItsService() {
    JsonNode metadata = JsonMapper.shared().readTree(getClass().getResourceAsStream(METADATA));
    assertEquals(
        List.of(SocexModule.class.getName()),
        metadata.get("reflection").valueStream().map(it -> it.get("type").asString()).toList());
    assertEquals(
        List.of("META-INF/services/" + JacksonModule.class.getName()),
        metadata.get("resources").valueStream().map(it -> it.get("glob").asString()).toList());
  }

  @Test
  void indexKnowsTheModule() throws IOException {
    try (InputStream in = SocexModule.class.getResourceAsStream("/META-INF/jandex.idx")) {
      Index index = new IndexReader(in).read();
      assertTrue(
          index.getKnownClasses().stream()
              .anyMatch(it -> it.name().equals(DotName.createSimple(SocexModule.class))));
    }
  }
}
