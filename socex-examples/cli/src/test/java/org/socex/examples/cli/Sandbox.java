package org.socex.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/** A directory with files, in which commands run as in a shell. */
final class Sandbox {
  /** An edition of three days: one error under the published profile, a warning under others. */
  static final String LONG =
      """
      {
        "id": "strategic-2031",
        "strand": "strategic",
        "year": 2031,
        "name": "Strategic SOCEX 2031",
        "dates": { "start": "2031-05-13", "end": "2031-05-15" },
        "venue": {
          "id": "larkmere-hall",
          "name": "Larkmere Hall",
          "address": { "street": ["Shore Road"], "town": "Larkmere" }
        },
        "capacity": 225
      }
      """;

  static final String LONG_LINE =
      "6:44: error edition-length: In-person editions last two days; this one lasts 3.";

  /** The same edition on two days, which breaks no rule. */
  static final String SOUND = LONG.replace("2031-05-15", "2031-05-14");

  /** The same edition at a weekend, with a waiver: an info. */
  static final String WAIVED =
      LONG.replace("-13\"", "-17\"")
          .replace("-15\"", "-18\"")
          .replace(
              "225",
              "225,\n  \"waivers\": [{ \"rule\": \"edition-weekend\", \"reason\": \"The lake\" }]");

  /** An edition of wrong structure: its id is missing and its year is text. */
  static final String MISSHAPEN =
      """
      {
        "strand": "strategic",
        "year": "2031",
        "name": "Strategic SOCEX 2031"
      }
      """;

  private final Path directory;
  private Screen screen = Screen.NONE;
  private boolean progress;
  private InputStream standardInput = InputStream.nullInputStream();

  Sandbox(Path directory) {
    this.directory = directory;
  }

  /** The result of a command, with the path of this directory left out of its texts. */
  record Run(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  Sandbox file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  Sandbox file(String name, byte[] content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
    return this;
  }

  Path path(String name) {
    return directory.resolve(name);
  }

  /** Writes to a terminal without colours. */
  Sandbox onTerminal() {
    return on(new Screen(true, Screen.DEFAULT_WIDTH, Ansi.OFF));
  }

  Sandbox on(Screen other) {
    screen = other;
    return this;
  }

  Sandbox withProgress() {
    progress = true;
    return this;
  }

  Sandbox standardInput(String text) {
    return standardInput(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  Sandbox standardInput(InputStream in) {
    standardInput = in;
    return this;
  }

  /** Runs a command; arguments that name a file in this directory stand for it. */
  Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StandardStreams streams = StandardStreams.of(standardInput, out, err, screen, () -> progress);
    int status = Main.run(streams, Stream.of(arguments).map(this::resolved).toArray(String[]::new));
    return new Run(status, withoutPlace(out), withoutPlace(err));
  }

  private String resolved(String argument) {
    Path path = directory.resolve(argument);
    return !argument.isEmpty() && Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        ? path.toString()
        : argument;
  }

  private String withoutPlace(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(directory + "/", "");
  }
}
