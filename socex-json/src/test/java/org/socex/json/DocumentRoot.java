package org.socex.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.SocexDocument;
import org.socex.core.rule.Ruled;

/** What a document may hold, with the reading methods for it. */
enum DocumentRoot {
  EDITION(Edition.class) {
    @Override
    ReadResult<Edition> read(SocexJson json, byte[] document) {
      return json.readEdition(document);
    }

    @Override
    ReadResult<Edition> read(SocexJson json, String document) {
      return json.readEdition(document);
    }

    @Override
    ReadResult<Edition> read(SocexJson json, InputStream document) throws IOException {
      return json.readEdition(document);
    }

    @Override
    ReadResult<Edition> read(SocexJson json, Path document) throws IOException {
      return json.readEdition(document);
    }

    @Override
    byte[] write(SocexJson json, Ruled value) {
      return json.write((Edition) value);
    }

    @Override
    byte[] writePretty(SocexJson json, Ruled value) {
      return json.writePretty((Edition) value);
    }
  },
  SERIES(Series.class) {
    @Override
    ReadResult<Series> read(SocexJson json, byte[] document) {
      return json.readSeries(document);
    }

    @Override
    ReadResult<Series> read(SocexJson json, String document) {
      return json.readSeries(document);
    }

    @Override
    ReadResult<Series> read(SocexJson json, InputStream document) throws IOException {
      return json.readSeries(document);
    }

    @Override
    ReadResult<Series> read(SocexJson json, Path document) throws IOException {
      return json.readSeries(document);
    }

    @Override
    byte[] write(SocexJson json, Ruled value) {
      return json.write((Series) value);
    }

    @Override
    byte[] writePretty(SocexJson json, Ruled value) {
      return json.writePretty((Series) value);
    }
  };

  private final Class<? extends Ruled> type;

  DocumentRoot(Class<? extends Ruled> type) {
    this.type = type;
  }

  Class<? extends Ruled> type() {
    return type;
  }

  abstract ReadResult<? extends SocexDocument> read(SocexJson json, byte[] document);

  abstract ReadResult<? extends SocexDocument> read(SocexJson json, String document);

  abstract ReadResult<? extends SocexDocument> read(SocexJson json, InputStream document)
      throws IOException;

  abstract ReadResult<? extends SocexDocument> read(SocexJson json, Path document)
      throws IOException;

  abstract byte[] write(SocexJson json, Ruled value);

  abstract byte[] writePretty(SocexJson json, Ruled value);
}
