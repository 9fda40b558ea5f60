package org.socex.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.socex.examples.cli.Sandbox.Run;

class SeverityOverrideTest {
  private Sandbox here;

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    here =
        new Sandbox(directory).file("long.json", Sandbox.LONG).file("waived.json", Sandbox.WAIVED);
  }

  @ParameterizedTest
  @CsvSource({"error, 1", "warning, 0", "info, 0"})
  void overrideSetsTheSeverityAndTheExitStatus(String level, int status) {
    Run run = here.run("validate", "--severity", "edition-length=" + level, "long.json");
    assertEquals(
        "long.json:" + Sandbox.LONG_LINE.replace(" error ", " " + level + " "), run.lines().get(0));
    assertEquals(status, run.status());
  }

  @Test
  void ruleSwitchedOffGivesNoFinding() {
    assertEquals(
        new Run(0, "1 file: no findings. All is well under the published profile.\n", ""),
        here.run("validate", "--severity=edition-length=off", "long.json"));
  }

  @Test
  void lastOverrideOfARuleWins() {
    assertEquals(
        "2 files: 0 errors, 1 warning, 0 infos. Valid under the published profile.",
        here.run(
                "validate",
                "--severity=edition-length=off",
                "--severity=edition-weekend=off",
                "--severity=waiver-unused=off",
                "--severity=edition-length=warning",
                "long.json",
                "waived.json")
            .lines()
            .get(1));
  }

  @Test
  void waiversApplyAfterOverrides() {
    assertEquals(
        0, here.run("validate", "--severity=edition-weekend=error", "waived.json").status());
  }
}
