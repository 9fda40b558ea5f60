package org.socex.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.rule.Finding;
import org.socex.core.rule.Profile;
import org.socex.core.rule.Severity;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.fixtures.SocexHistory;
import org.socex.fixtures.Strategic2031;
import org.socex.json.schemaorg.Loss;
import org.socex.json.schemaorg.Losses;
import org.socex.json.schemaorg.SchemaOrg;

/** The methods of {@link SocexJson} that other tests do not call. */
class FacadeTest {
  private static final SocexJson JSON = SocexJson.standard();
  private static final Edition EDITION = Strategic2031.edition();
  private static final Series SERIES = SocexHistory.series();

  @Test
  void streamReceivesTheSameDocument() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.write(EDITION, out);
    assertArrayEquals(JSON.write(EDITION), out.toByteArray());
    out.reset();
    JSON.writePretty(EDITION, out);
    assertArrayEquals(JSON.writePretty(EDITION), out.toByteArray());
    out.reset();
    JSON.write(SERIES, out);
    assertArrayEquals(JSON.write(SERIES), out.toByteArray());
    out.reset();
    JSON.writePretty(SERIES, out);
    assertArrayEquals(JSON.writePretty(SERIES), out.toByteArray());
  }

  @Test
  void readerUsesItsProfileOrValidator() {
    byte[] long2031 =
        JSON.write(
            EDITION.withDates(
                EDITION
                    .getDates()
                    .orElseThrow()
                    .withEnd(EDITION.getDates().orElseThrow().getEnd().plusDays(1))));
    assertEquals(List.of(Severity.ERROR), length(JSON, long2031));
    assertEquals(
        List.of(Severity.WARNING),
        length(SocexJson.builder().profile(Profile.ARCHIVE).build(), long2031));
    SocexValidator off = SocexValidator.builder().off(StandardRule.EDITION_LENGTH).build();
    assertEquals(List.of(), length(SocexJson.builder().validator(off).build(), long2031));
  }

  private static List<Severity> length(SocexJson json, byte[] document) {
    return json.readEdition(document).getReport().getFindings().stream()
        .filter(finding -> finding.getRule() == StandardRule.EDITION_LENGTH)
        .map(Finding::getSeverity)
        .toList();
  }

  @Test
  void resultPrintsItsReportAndConversionItsLosses() {
    ReadResult<Edition> result = JSON.readEdition("{}");
    assertEquals(result.getReport().toString(), result.toString());
    Loss loss = Loss.of(Loss.Code.FLATTENED, "/timeZone");
    assertEquals("flattened", loss.getCode().getCode());
    assertEquals(Loss.Code.FLATTENED, Loss.Code.of("flattened"));
    assertEquals("/timeZone", loss.getPointer());
    assertEquals("flattened /timeZone", loss.toString());
    SchemaOrg linked = SchemaOrg.of(EDITION);
    assertEquals(linked.getLosses().toString(), linked.toString());
  }

  @Test
  void wrongTypeIsReportedWithTheExpectedAndTheFoundType() {
    String document =
        """
        {"id": true, "strand": false, "year": "2031", "name": {}, "ordinal": 1.5, "theme": 7,
         "host": null, "welcome": [], "sessions": {}, "venue": 1e3,
         "electives": {"choose": false}}""";
    assertEquals(
        List.of(
            "{expected=text, found=boolean}",
            "{expected=text, found=boolean}",
            "{expected=whole-number, found=text}",
            "{expected=text, found=object}",
            "{expected=whole-number, found=fraction}",
            "{expected=text, found=whole-number}",
            "{expected=text, found=null}",
            "{expected=text, found=array}",
            "{expected=array, found=object}",
            "{expected=object, found=fraction}",
            "{expected=whole-number, found=boolean}"),
        JSON.readEdition(document).getReport().getFindings().stream()
            .map(finding -> finding.getFacts().toString())
            .toList());
  }

  /** Comparing equal ids is fast then, and they take memory once. */
  @Test
  void recurringReferenceIsOneObject() {
    String longest = "e".repeat(64);
    List<String> ids = List.of("library", "hall", "dining-hall", longest);
    StringBuilder sessions = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      sessions.append(i == 0 ? "" : ",");
      sessions.append("{\"id\":\"s\",\"title\":\"\",\"kind\":\"break\",\"room\":\"");
      sessions.append(ids.get(i % ids.size())).append("\"}");
    }
    String document =
        "{\"id\":\"a\",\"strand\":\"strategic\",\"year\":2031,\"name\":\"a\",\"sessions\":["
            + sessions
            + "]}";
    List<String> rooms =
        JSON.readEdition(document).getValue().orElseThrow().getSessions().stream()
            .map(session -> session.getRoom().orElseThrow())
            .toList();
    for (int i = 0; i < rooms.size(); i++) {
      assertEquals(ids.get(i % ids.size()), rooms.get(i));
      assertSame(rooms.get(i % ids.size()), rooms.get(i));
    }
  }

  @Test
  void editionsAreWrittenAsLinesThatAreReadAgain() throws IOException {
    List<Edition> editions = SERIES.getEditions();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.writeEditions(editions.stream(), out);
    byte[] lines = out.toByteArray();
    assertEquals('\n', lines[lines.length - 1]);
    try (Stream<ReadResult<Edition>> read = JSON.readEditions(new ByteArrayInputStream(lines))) {
      assertEquals(editions, read.map(each -> each.getValue().orElseThrow()).toList());
    }
    out.reset();
    JSON.writeEditions(Stream.of(), out);
    assertEquals(0, out.size());
  }

  /** Every parameter of a reference type, of every public method and constructor. */
  @Test
  void nullArgumentIsRefusedByTheNameOfItsParameter() throws ReflectiveOperationException {
    List<String> unnamed = new ArrayList<>();
    for (Object target :
        List.of(JSON, SocexJson.builder(), SchemaOrg.class, Loss.class, Losses.class)) {
      Class<?> type = target instanceof Class<?> it ? it : target.getClass();
      for (Method method : type.getDeclaredMethods()) {
        if (Modifier.isPublic(method.getModifiers())
            && !method.isSynthetic()
            && (target != type || Modifier.isStatic(method.getModifiers()))
            && !method.getName().equals("equals")) {
          for (int i = 0; i < method.getParameterCount(); i++) {
            unnamed.addAll(callWithNull(target, method, i));
          }
        }
      }
    }
    assertEquals(List.of(), unnamed);
  }

  private static List<String> callWithNull(Object target, Method method, int parameter)
      throws ReflectiveOperationException {
    Object[] arguments = Stream.of(method.getParameterTypes()).map(FacadeTest::any).toArray();
    arguments[parameter] = null;
    try {
      method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof NullPointerException thrown
          && thrown.getMessage() != null
          && thrown.getMessage().matches("[a-z]+")) {
        return List.of();
      }
    }
    return List.of(method + " does not name its parameter " + parameter);
  }

  private static Object any(Class<?> type) {
    if (type == OutputStream.class) {
      return OutputStream.nullOutputStream();
    } else if (type == InputStream.class) {
      return InputStream.nullInputStream();
    }
    return Map.<Class<?>, Object>of(
            String.class,
            "flattened",
            byte[].class,
            new byte[0],
            Edition.class,
            EDITION,
            Series.class,
            SERIES,
            ValidationReport.class,
            JSON.readEdition("{}").getReport(),
            Loss.Code.class,
            Loss.Code.ORDER)
        .getOrDefault(type, Stream.of());
  }

  static Stream<IntFunction<ReadLimits>> limits() {
    ReadLimits standard = ReadLimits.standard();
    return Stream.of(
        standard::withDocument,
        standard::withDepth,
        standard::withTokens,
        standard::withString,
        standard::withNumber,
        standard::withName);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void limitBelowOneIsRefused(IntFunction<ReadLimits> limit) {
    assertEquals(limit.apply(1), limit.apply(1));
    assertThrows(IllegalArgumentException.class, () -> limit.apply(0));
  }

  @Test
  void eachLimitIsChangedAlone() {
    assertEquals(
        new ReadLimits(1, 2, 3, 4, 5, 6),
        ReadLimits.standard()
            .withDocument(1)
            .withDepth(2)
            .withTokens(3)
            .withString(4)
            .withNumber(5)
            .withName(6));
  }
}
