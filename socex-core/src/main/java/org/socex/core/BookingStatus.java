package org.socex.core;

/** Where a delegate's booking stands. */
public enum BookingStatus {
  /** The delegate has a place. The default. */
  CONFIRMED,
  /** The delegate waits for a place. */
  WAITLISTED,
  /** The delegate is not coming. */
  CANCELLED
}
