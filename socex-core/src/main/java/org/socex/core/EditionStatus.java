package org.socex.core;

/** Whether an edition takes place as planned, in the words of schema.org's EventStatusType. */
public enum EditionStatus {
  /** It takes place, or took place, as planned. The default. */
  SCHEDULED,
  /** It does not take place on its dates, and there are no new ones. */
  POSTPONED,
  /** It takes place on other dates than first planned. */
  RESCHEDULED,
  /** It takes place online instead of at a venue. */
  MOVED_ONLINE,
  /** It does not take place. */
  CANCELLED
}
