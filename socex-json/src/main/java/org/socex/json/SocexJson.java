package org.socex.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.SocexDocument;
import org.socex.core.rule.Profile;
import org.socex.core.validation.SocexValidator;
import org.socex.core.validation.ValidationReport;
import org.socex.json.shape.JsonBytes;
import org.socex.json.shape.ReportKinds;
import org.socex.json.shape.Shapes;

/**
 * Reads and writes editions and series as JSON. Immutable and thread-safe: make one and keep it.
 *
 * <pre>{@code
 * SocexJson json = SocexJson.standard();
 * ReadResult<Edition> result = json.readEdition(Path.of("strategic-2031.json"));
 * result.getReport().getFindings().forEach(System.out::println);
 * byte[] canonical = json.write(result.orElseThrow());
 * }</pre>
 *
 * <p>A document is UTF-8, with or without a byte order mark. Reading reports every problem of a
 * document in one pass, with its line and column. Whatever the bytes are, it throws only the {@link
 * IOException} of a stream or file.
 */
public final class SocexJson {
  private static final SocexJson STANDARD = builder().build();

  private final DocumentReader reader;
  private final ReadLimits limits;

  private SocexJson(Builder builder) {
    limits = builder.limits;
    reader = new DocumentReader(limits, builder.validator);
  }

  /** {@return the reader and writer with standard limits and validator} */
  public static SocexJson standard() {
    return STANDARD;
  }

  /** {@return a builder that starts from {@link #standard()}} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads an edition.
   *
   * @param json a document
   * @return the edition, if the document has the shape of one, and the report
   */
  public ReadResult<Edition> readEdition(byte[] json) {
    return reader.read(Shapes.EDITION, document(json));
  }

  /**
   * Reads an edition.
   *
   * @param json a document
   * @return the edition, if the document has the shape of one, and the report
   */
  public ReadResult<Edition> readEdition(String json) {
    return reader.read(Shapes.EDITION, document(json));
  }

  /**
   * Reads an edition.
   *
   * @param json a document; read to its end, or to the limit, and left open
   * @return the edition, if the document has the shape of one, and the report
   * @throws IOException if the stream throws it
   */
  public ReadResult<Edition> readEdition(InputStream json) throws IOException {
    return reader.read(Shapes.EDITION, document(json));
  }

  /**
   * Reads an edition.
   *
   * @param file a file with one document
   * @return the edition, if the document has the shape of one, and the report
   * @throws IOException if the file cannot be read
   */
  public ReadResult<Edition> readEdition(Path file) throws IOException {
    return reader.read(Shapes.EDITION, document(file));
  }

  /**
   * Reads a series.
   *
   * @param json a document
   * @return the series, if the document has the shape of one, and the report
   */
  public ReadResult<Series> readSeries(byte[] json) {
    return reader.read(Shapes.SERIES, document(json));
  }

  /**
   * Reads a series.
   *
   * @param json a document
   * @return the series, if the document has the shape of one, and the report
   */
  public ReadResult<Series> readSeries(String json) {
    return reader.read(Shapes.SERIES, document(json));
  }

  /**
   * Reads a series.
   *
   * @param json a document; read to its end, or to the limit, and left open
   * @return the series, if the document has the shape of one, and the report
   * @throws IOException if the stream throws it
   */
  public ReadResult<Series> readSeries(InputStream json) throws IOException {
    return reader.read(Shapes.SERIES, document(json));
  }

  /**
   * Reads a series.
   *
   * @param file a file with one document
   * @return the series, if the document has the shape of one, and the report
   * @throws IOException if the file cannot be read
   */
  public ReadResult<Series> readSeries(Path file) throws IOException {
    return reader.read(Shapes.SERIES, document(file));
  }

  /**
   * Reads an edition or a series. A document is a series if its {@code $schema} says so or, where it
   * names neither type, if it has {@code editions}. Any other document is read as an edition.
   *
   * @param json a document
   * @return the edition or series, if the document has the shape of one, and the report
   */
  public ReadResult<? extends SocexDocument> read(byte[] json) {
    return reader.readAny(document(json));
  }

  /**
   * Reads an edition or a series, as {@link #read(byte[])} does.
   *
   * @param json a document
   * @return the edition or series, if the document has the shape of one, and the report
   */
  public ReadResult<? extends SocexDocument> read(String json) {
    return reader.readAny(document(json));
  }

  /**
   * Reads an edition or a series, as {@link #read(byte[])} does.
   *
   * @param json a document; read to its end, or to the limit, and left open
   * @return the edition or series, if the document has the shape of one, and the report
   * @throws IOException if the stream throws it
   */
  public ReadResult<? extends SocexDocument> read(InputStream json) throws IOException {
    return reader.readAny(document(json));
  }

  /**
   * Reads an edition or a series, as {@link #read(byte[])} does.
   *
   * @param file a file with one document
   * @return the edition or series, if the document has the shape of one, and the report
   * @throws IOException if the file cannot be read
   */
  public ReadResult<? extends SocexDocument> read(Path file) throws IOException {
    return reader.readAny(document(file));
  }

  /**
   * Reads NDJSON, with one edition on each line. The stream is lazy and sequential, and holds one
   * line at a time. A line with problems does not stop the others. Blank lines are skipped.
   * Positions count the lines of the whole input.
   *
   * @param ndjson the lines; closed with the stream
   * @return a result for each line; the stream throws an {@link IOException} of the input as an
   *     {@link UncheckedIOException}
   */
  public Stream<ReadResult<Edition>> readEditions(InputStream ndjson) {
    return StreamSupport.stream(
            new NdjsonLines(Objects.requireNonNull(ndjson, "ndjson"), limits), false)
        .map(line -> reader.read(Shapes.EDITION, line))
        .onClose(() -> close(ndjson));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(byte[] json) {
    return Document.of(Objects.requireNonNull(json, "json"), limits);
  }

  private Document document(String json) {
    return Document.of(Objects.requireNonNull(json, "json"), limits);
  }

  private Document document(InputStream json) throws IOException {
    return Document.of(Objects.requireNonNull(json, "json"), limits);
  }

  private Document document(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
      return Document.of(in, limits);
    }
  }

  /**
   * Writes an edition as canonical JSON: UTF-8, fields in the order of the format, no white space.
   *
   * @param edition any edition, valid or not
   * @return the document, without a final line feed
   */
  public byte[] write(Edition edition) {
    Objects.requireNonNull(edition, "edition");
    return JsonBytes.compact(out -> Shapes.EDITION.writeRoot(edition, out));
  }

  /**
   * Writes a series as canonical JSON: UTF-8, fields in the order of the format, no white space.
   *
   * @param series any series, valid or not
   * @return the document, without a final line feed
   */
  public byte[] write(Series series) {
    Objects.requireNonNull(series, "series");
    return JsonBytes.compact(out -> Shapes.SERIES.writeRoot(series, out));
  }

  /**
   * Writes an edition as {@link #write(Edition)} does, indented by two spaces.
   *
   * @param edition any edition, valid or not
   * @return the document, with a final line feed
   */
  public byte[] writePretty(Edition edition) {
    Objects.requireNonNull(edition, "edition");
    return JsonBytes.pretty(out -> Shapes.EDITION.writeRoot(edition, out));
  }

  /**
   * Writes a series as {@link #write(Series)} does, indented by two spaces.
   *
   * @param series any series, valid or not
   * @return the document, with a final line feed
   */
  public byte[] writePretty(Series series) {
    Objects.requireNonNull(series, "series");
    return JsonBytes.pretty(out -> Shapes.SERIES.writeRoot(series, out));
  }

  /**
   * Writes an edition as canonical JSON to a stream.
   *
   * @param edition any edition, valid or not
   * @param out where to; left open
   * @throws IOException if the stream throws it
   */
  public void write(Edition edition, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out").write(write(edition));
  }

  /**
   * Writes a series as canonical JSON to a stream.
   *
   * @param series any series, valid or not
   * @param out where to; left open
   * @throws IOException if the stream throws it
   */
  public void write(Series series, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out").write(write(series));
  }

  /**
   * Writes an edition to a stream, indented by two spaces.
   *
   * @param edition any edition, valid or not
   * @param out where to; left open
   * @throws IOException if the stream throws it
   */
  public void writePretty(Edition edition, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out").write(writePretty(edition));
  }

  /**
   * Writes a series to a stream, indented by two spaces.
   *
   * @param series any series, valid or not
   * @param out where to; left open
   * @throws IOException if the stream throws it
   */
  public void writePretty(Series series, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out").write(writePretty(series));
  }

  /**
   * Writes editions as NDJSON: each as canonical JSON on a line of its own. What has been written
   * before an exception stays written.
   *
   * @param editions any number of editions, valid or not; not closed
   * @param out where to; left open
   * @throws IOException if the output throws it
   */
  public void writeEditions(Stream<Edition> editions, OutputStream out) throws IOException {
    Objects.requireNonNull(editions, "editions");
    Objects.requireNonNull(out, "out");
    for (Iterator<Edition> each = editions.iterator(); each.hasNext(); ) {
      write(each.next(), out);
      out.write('\n');
    }
  }

  /**
   * Writes a report as one line of JSON, in UTF-8 without the line feed.
   *
   * @param document a name of the document for whoever reads the report, such as its path
   * @param report the report
   * @return the line
   */
  public byte[] writeReport(String document, ValidationReport report) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(report, "report");
    return JsonBytes.compact(out -> ReportKinds.write(document, report, out));
  }

  /**
   * {@return the JSON Schema (2020-12) of editions; it accepts the documents that have no error of
   * shape}
   */
  public byte[] editionSchema() {
    return resource("edition.schema.json");
  }

  /**
   * {@return the JSON Schema (2020-12) of series; it accepts the documents that have no error of
   * shape}
   */
  public byte[] seriesSchema() {
    return resource("series.schema.json");
  }

  /**
   * {@return the JSON Schema (2020-12) of what {@link #writeReport} writes; it accepts every
   * report}
   */
  public byte[] reportSchema() {
    return resource("report.schema.json");
  }

  private static byte[] resource(String name) {
    try (InputStream in = SocexJson.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds a reader and writer. Not thread-safe. */
  public static final class Builder {
    private ReadLimits limits = ReadLimits.standard();
    private SocexValidator validator = SocexValidator.standard();

    private Builder() {}

    /**
     * Sets the profile under which documents are validated; short for a validator of that profile.
     *
     * @param profile the stage of life of what is read
     * @return this builder
     */
    public Builder profile(Profile profile) {
      Objects.requireNonNull(profile, "profile");
      return validator(SocexValidator.builder().profile(profile).build());
    }

    /**
     * Sets the validator of documents; {@link SocexValidator#standard()} if not called.
     *
     * @param validator a validator
     * @return this builder
     */
    public Builder validator(SocexValidator validator) {
      this.validator = Objects.requireNonNull(validator, "validator");
      return this;
    }

    /**
     * Sets the limits of documents; {@link ReadLimits#standard()} if not called.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder limits(ReadLimits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /** {@return the reader and writer} */
    public SocexJson build() {
      return new SocexJson(this);
    }
  }
}
