package org.socex.core;

/** Who may see a session's particulars, after the UK Government Security Classifications. */
public enum Marking {
  /** Anybody: the session may be published. */
  OPEN,
  /** Those with a professional need. The default. */
  OFFICIAL,
  /** Those named by the originator; the marking SENSITIVE on OFFICIAL. */
  OFFICIAL_SENSITIVE
}
