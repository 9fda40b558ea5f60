package org.socex.jackson3;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.function.Executable;
import org.socex.core.validation.InvalidSocexException;
import tools.jackson.core.JacksonException;

/** Shows what a mapper found wrong. */
final class Problem {
  private Problem() {}

  /** Returns the findings that a mapper's exception carries, without their messages. */
  static List<String> all(Executable reading) {
    JacksonException thrown = assertThrows(JacksonException.class, reading);
    InvalidSocexException cause =
        assertInstanceOf(InvalidSocexException.class, thrown.getCause(), thrown.toString());
    return cause.getReport().getFindings().stream()
        .map(finding -> finding.toString().replaceFirst(" at (\"[^\"]*\"): .*", " $1"))
        .toList();
  }
}
