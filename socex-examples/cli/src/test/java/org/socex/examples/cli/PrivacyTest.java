package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.socex.core.BookingStatus;
import org.socex.core.Delegate;
import org.socex.core.Edition;
import org.socex.core.Waiver;
import org.socex.examples.cli.Sandbox.Run;
import org.socex.fixtures.Strategic2031;
import org.socex.json.SocexJson;

/**
 * Only 'format' writes personal data of delegates, and 'format --public' does not. Messages may
 * quote ids that are slugs, so the ids here hold nothing personal.
 */
class PrivacyTest {
  private static final Delegate CANARY =
      Delegate.builder()
          .id("a-slug")
          .name("Canary Name")
          .email("canary@mail.example.org")
          .organisation("Canary Police")
          .role("Canary Inspector")
          .country("KI")
          .status(BookingStatus.WAITLISTED)
          .addElective("another-slug")
          .bookedOn(LocalDate.of(1999, 12, 31))
          .build();

  private static final Edition EDITION =
      Strategic2031.edition().toBuilder()
          .onlineUrl("https://canary.example.org/")
          // the same delegate twice, and a third with every attribute wrong
          .addDelegates(CANARY, CANARY)
          .addDelegate(
              CANARY
                  .withId("Canary id")
                  .withName("Canary\tname")
                  .withEmail("canary at home")
                  .withCountry("Canary")
                  .withElectives("canary one", "canary one"))
          .addWaiver(
              Waiver.builder()
                  .rule("Canary rule")
                  .reason("Canary reason")
                  .approvedBy("Canary approver")
                  .build())
          .build();

  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    here =
        new Sandbox(directory)
            .file("x.json", SocexJson.standard().writePretty(EDITION))
            .file("x.ndjson", SocexJson.standard().write(EDITION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate x.json",
        "validate x.ndjson",
        "validate --format json x.json",
        "validate --format sarif x.json",
        "validate --profile draft x.json",
        "show x.json",
        "show --width 400 x.json",
        "show --public x.json",
        "format --public x.json",
        "convert --to schema-org x.json",
        "convert --to jscalendar x.json",
        "convert --to frab x.json",
        "convert --to ics x.json",
      })
  void noCommandShowsPersonalData(String command) {
    Run run = here.run(command.split(" "));
    assertSilent(run.out());
    assertSilent(run.err());
  }

  /** On a terminal, lines of the document are shown, waivers and addresses of pages among them. */
  @ParameterizedTest
  @ValueSource(strings = {"pretty.json", "compact.json", "lines.ndjson"})
  void terminalShowsNoDelegate(String name) throws IOException {
    Edition edition = EDITION.withWaivers().withOnlineUrl("https://example.org/");
    byte[] compact = SocexJson.standard().write(edition);
    here.onTerminal()
        .file("pretty.json", SocexJson.standard().writePretty(edition))
        .file("compact.json", compact)
        .file("lines.ndjson", compact);
    Run run = here.run("validate", name);
    assertTrue(run.out().contains("(email-format)"), run.out());
    assertSilent(run.out());
  }

  @Test
  void noPageShowsPersonalData() throws IOException {
    Path page = here.path("page.html");
    assertEquals(0, here.run("show", "--html", page.toString(), "x.json").status());
    assertSilent(Files.readString(page));
  }

  private static void assertSilent(String output) {
    String lower = output.replace("\r\n ", "").toLowerCase(Locale.ROOT);
    for (String trace : List.of("canary", "1999-12-31", "19991231", "\"ki\"")) {
      assertFalse(lower.contains(trace), () -> trace + " in " + output);
    }
  }
}
