package org.socex.examples.benchmarks.memory;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;
import org.socex.core.AttendanceMode;
import org.socex.core.BookingStatus;
import org.socex.core.Edition;
import org.socex.core.EditionStatus;
import org.socex.core.Marking;
import org.socex.core.SessionKind;
import org.socex.core.Strand;

/** Measures the memory that an edition retains. */
public final class Retained {
  private Retained() {}

  /**
   * Returns the size of an edition and of everything that it refers to, except objects that exist
   * without it: enum constants, the time zone, and the JDK's times of the full hours.
   *
   * @param edition an edition
   * @return the size in bytes
   */
  public static long bytes(Edition edition) {
    List<Object> others = new ArrayList<>();
    others.add(ZoneId.of("Europe/London"));
    for (int hour = 0; hour < 24; hour++) {
      others.add(LocalTime.of(hour, 0));
    }
    Collections.addAll(others, (Object[]) AttendanceMode.values());
    Collections.addAll(others, (Object[]) BookingStatus.values());
    Collections.addAll(others, (Object[]) EditionStatus.values());
    Collections.addAll(others, (Object[]) Marking.values());
    Collections.addAll(others, (Object[]) SessionKind.values());
    Collections.addAll(others, (Object[]) Strand.values());
    long without = GraphLayout.parseInstance(others.toArray()).totalSize();
    others.add(edition);
    return GraphLayout.parseInstance(others.toArray()).totalSize() - without;
  }
}
