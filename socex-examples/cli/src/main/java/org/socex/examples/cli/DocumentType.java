package org.socex.examples.cli;

import org.socex.json.SocexJson;

/** The types of documents that have a schema. */
enum DocumentType {
  EDITION {
    @Override
    byte[] schema() {
      return SocexJson.standard().editionSchema();
    }
  },
  SERIES {
    @Override
    byte[] schema() {
      return SocexJson.standard().seriesSchema();
    }
  },
  REPORT {
    @Override
    byte[] schema() {
      return SocexJson.standard().reportSchema();
    }
  };

  abstract byte[] schema();
}
