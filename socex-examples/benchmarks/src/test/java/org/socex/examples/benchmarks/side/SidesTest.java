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
import org.socex.examples.benchmarks.document.BrokenEdition;
import org.socex.examples.benchmarks.document.Size;

class SidesTest {
  private static final String SCHEMA = "\"$schema\":\"urn:socex:edition:1\",";

  @ParameterizedTest
  @EnumSource
  void allSidesReadTheSameEdition(Size size) {
    byte[] json = size.json();
    Edition edition = size.edition();

    assertEquals(edition, Socex.read(json));
    assertEquals(edition, SocexInMapper.read(json));
    assertEquals(edition, Databind.read(json));
    assertEquals(edition, Networknt.readAndValidate(json).value());
    assertEquals(edition, Networknt.readAndLocate(json).value());
  }

  @Test
  void databindWritesWhatSocexWritesExceptTheSchema() {
    Edition edition = Size.MEDIUM.edition();

    assertEquals(text(Socex.write(edition)).replace(SCHEMA, ""), text(Databind.write(edition)));
  }

  @Test
  void hibernateFindsWhatSocexFinds() {
    Edition edition = BrokenEdition.of(400);
    Set<String> found =
        Socex.validate(edition).getFindings().stream()
            .map(finding -> finding.getRule().getCode() + " " + finding.getPointer())
            .collect(Collectors.toSet());

    assertEquals(400, found.size());
    assertEquals(found, places(Hibernate.validate(edition)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 400, 10_000})
  void allSidesFindTheSameNumberOfErrors(int findings) {
    Edition edition = BrokenEdition.of(findings);
    byte[] json = Socex.write(edition);

    assertEquals(findings, Socex.readAndValidate(json).getReport().total());
    assertEquals(findings, Hibernate.validate(edition).size());
    assertEquals(findings, Hibernate.validate(PlainDatabind.read(json)).size());
    assertEquals(findings, Networknt.readAndValidate(json).findings());
    assertEquals(findings, Networknt.readAndLocate(json).findings());
  }

  @Test
  void strictSidesCheckTheCharactersOfTexts() {
    byte[] json =
        Socex.write(
            Size.SMALL
                .edition()
                .withTheme("a bell \u0007")
                .withWelcome("turned\naround \u202e")
                .withPartners("a noncharacter \ufffe", " "));

    assertEquals(4, Socex.readAndValidate(json).getReport().total());
    assertEquals(4, Hibernate.validate(PlainDatabind.read(json)).size());
    // A schema cannot say that a text is not blank.
    assertEquals(3, Networknt.readAndValidate(json).findings());
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
