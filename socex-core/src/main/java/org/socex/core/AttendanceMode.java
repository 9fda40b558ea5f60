package org.socex.core;

/** How people attend, in the words of schema.org's EventAttendanceModeEnumeration. */
public enum AttendanceMode {
  /** At a venue. The default. */
  IN_PERSON,
  /** Over the network only. */
  ONLINE,
  /** Both, at the same time. */
  HYBRID
}
