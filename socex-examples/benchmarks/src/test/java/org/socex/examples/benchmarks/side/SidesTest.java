package org.socex.examples.benchmarks.side;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.Edition;
import org.socex.core.rule.Rule;
import org.socex.examples.benchmarks.document.Broken;
import org.socex.examples.benchmarks.document.Size;
import org.socex.examples.benchmarks.plain.PlainEdition;

class SidesTest {
  private static final String SCHEMA = "\"$schema\":\"urn:socex:edition:1\",";

  @ParameterizedTest
  @EnumSource(
      value = Size.class,
      names = {"SMALL", "MEDIUM"})
  void allReadTheSame(Size size) {
    byte[] json = size.json();
    Edition edition = size.edition();

    assertEquals(edition, Socex.read(json));
    assertEquals(edition, SocexInMapper.read(json));
    assertEquals(edition, Databind.read(json));
    assertEquals(edition, Networknt.readAndValidate(json).value());

    PlainEdition plain = PlainDatabind.read(json);
    assertEquals(plain, Avaje.read(json));
    assertEquals(plain, GsonReflection.read(json));
    assertEquals(plain, MoshiReflection.read(json));
    assertEquals(plain, Fastjson.read(json));
  }

  @Test
  void allWriteTheSame() {
    String json = text(Size.MEDIUM.json());
    Edition edition = Size.MEDIUM.edition();

    assertEquals(json, text(Socex.write(edition)));
    assertEquals(json.replace(SCHEMA, ""), text(Databind.write(edition)));
    assertEquals(
        json.replace(SCHEMA, ""),
        text(PlainDatabind.write(PlainDatabind.read(Size.MEDIUM.json()))));
  }

  @Test
  void allWriteWhatCanBeReadAgain() {
    PlainEdition plain = PlainDatabind.read(Size.MEDIUM.json());

    assertEquals(plain, PlainDatabind.read(Avaje.write(plain)));
    assertEquals(plain, PlainDatabind.read(GsonReflection.write(plain)));
    assertEquals(plain, PlainDatabind.read(MoshiReflection.write(plain)));
    assertEquals(plain, PlainDatabind.read(Fastjson.write(plain)));
  }

  @Test
  void socexAndHibernateFindTheSame() {
    Edition edition = Broken.edition(400);
    Set<String> found =
        Socex.validate(edition).getFindings().stream()
            .map(finding -> finding.getRule().getCode() + " " + finding.getPointer())
            .collect(Collectors.toSet());

    assertEquals(400, found.size());
    assertEquals(found, places(Hibernate.validate(edition)));
    assertEquals(found, places(Hibernate.validateErrors(edition)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 400, 10_000})
  void thoseThatKnowValuesAloneFindAllThatIsWrongWithThem(int findings) {
    byte[] json = Socex.write(Broken.edition(findings));
    PlainEdition plain = PlainDatabind.read(json);

    assertEquals(findings, Hibernate.validateErrors(plain).size());
    assertEquals(findings, StrictHibernate.validate(plain).size());
    assertEquals(findings, Avaje.validate(plain).size());
    assertEquals(findings, Networknt.readAndValidateStrictly(json).findings());
  }

  @Test
  void thoseThatKnowValuesAloneJudgeWhatStandsInLists() {
    byte[] json = Socex.write(Size.SMALL.edition().withPartners("Lanternworks", " "));
    PlainEdition plain = PlainDatabind.read(json);

    assertEquals(1, Socex.readAndValidate(json).getReport().total());
    assertEquals(1, Hibernate.validateErrors(plain).size());
    assertEquals(1, StrictHibernate.validate(plain).size());
    assertEquals(1, Avaje.validate(plain).size());
  }

  @Test
  void strictSidesLookAtCharactersAndTheOthersDoNot() {
    byte[] json =
        Socex.write(
            Size.SMALL
                .edition()
                .withTheme("a bell \u0007")
                .withWelcome("turned\naround \u202e")
                .withPartners("no character \ufffe"));

    assertEquals(3, Socex.readAndValidate(json).getReport().total());
    assertEquals(3, StrictHibernate.validate(PlainDatabind.read(json)).size());
    assertEquals(0, Hibernate.validateErrors(PlainDatabind.read(json)).size());
    assertEquals(3, Networknt.readAndValidateStrictly(json).findings());
    assertEquals(0, Networknt.readAndValidate(json).findings());
  }

  private static Set<String> places(Set<ConstraintViolation<Edition>> violations) {
    return violations.stream()
        .map(one -> Rule.of(one).orElseThrow().getCode() + " " + pointer(one))
        .collect(Collectors.toSet());
  }

  private static String pointer(ConstraintViolation<?> violation) {
    return "/" + violation.getPropertyPath().toString().replaceAll("[\\[.]+", "/").replace("]", "");
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
