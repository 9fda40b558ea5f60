package org.socex.core.rule;

/** The stage of life of what is validated: the same breach weighs differently in each. */
public enum Profile {
  /** A programme that is still being edited: gaps are expected. */
  DRAFT,
  /** A programme that people rely on. The default. */
  PUBLISHED,
  /** The past, as sources tell it: what was is not wrong because it broke a policy. */
  ARCHIVE
}
