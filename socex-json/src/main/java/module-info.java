/**
 * Reads and writes the SOCEX conference series as JSON.
 *
 * <p>Start at {@link org.socex.json.SocexJson}: it reads a document, reports every problem with its
 * line and column, and writes canonical JSON.
 *
 * <pre>{@code
 * SocexJson json = SocexJson.standard();
 * ReadResult<Edition> result = json.readEdition(Path.of("strategic-2031.json"));
 * result.getReport().getFindings().forEach(System.out::println);
 * result.getValue().map(json::writePretty).ifPresent(System.out::writeBytes);
 * }</pre>
 *
 * <p>The types of the model are those of the module {@code org.socex.core}.
 */
@SuppressWarnings("module") // the modules that the qualified export names are built later
module org.socex.json {
  requires transitive org.socex.core;
  requires transitive org.jspecify;
  requires transitive tools.jackson.core;

  exports org.socex.json;
  exports org.socex.json.schemaorg;
  exports org.socex.json.shape to
      org.socex.jackson2,
      org.socex.jackson3;
}
