package org.socex.examples.cli;

import org.socex.core.Strand;
import org.socex.examples.formats.Frab;
import org.socex.examples.formats.FrabReading;

/** The formats from which {@code convert} reads an edition. */
enum SourceFormat {
  FRAB {
    @Override
    FrabReading read(byte[] document, Strand strand) {
      return Frab.read(document, strand);
    }
  };

  abstract FrabReading read(byte[] document, Strand strand);
}
