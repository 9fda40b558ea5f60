package org.socex.core;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sessions of one day as far as a sweep in the order of their starts has come. */
final class Day {
  final int number;
  final Lane all = new Lane();
  final Lane plenaries = new Lane();
  final Map<String, Lane> rooms = new HashMap<>();
  final Map<String, Lane> people = new HashMap<>();
  private final Map<Leaving, Exits> exits = new HashMap<>();

  Day(int number) {
    this.number = number;
  }

  /** Notes where and when a speaker is free again. */
  void spoke(String speaker, Slot slot) {
    if (slot.session().getRoom().isPresent()) {
      exits.merge(new Leaving(speaker, slot.end()), new Exits(slot, null), Exits::and);
    }
  }

  /** Returns the first session in another room that the speaker leaves as this one starts. */
  @Nullable Slot justElsewhere(String speaker, Slot slot) {
    if (slot.session().getRoom().isEmpty()) {
      return null;
    }
    Exits left = exits.get(new Leaving(speaker, slot.start()));
    return left == null ? null : left.notIn(slot);
  }

  /** Slots that one room, person or kind is in. */
  static final class Lane {
    private final Deque<Slot> slots = new ArrayDeque<>();

    /**
     * Returns the first slot that overlaps a later one. Slots come in the order of their starts, so
     * that what has ended before this one starts has ended for all that follow.
     */
    @Nullable Slot firstOverlapping(Slot later) {
      while (!slots.isEmpty() && !slots.getFirst().end().isAfter(later.start())) {
        slots.removeFirst();
      }
      return slots.peekFirst();
    }

    void add(Slot slot) {
      slots.addLast(slot);
    }
  }

  private record Leaving(String speaker, LocalTime end) {}

  /** The first slot of several, and the first in another room: no more is ever asked for. */
  private record Exits(Slot first, @Nullable Slot elsewhere) {
    Exits and(Exits next) {
      return elsewhere == null && !sameRoom(first, next.first)
          ? new Exits(first, next.first)
          : this;
    }

    @Nullable Slot notIn(Slot slot) {
      return sameRoom(first, slot) ? elsewhere : first;
    }

    private static boolean sameRoom(Slot a, Slot b) {
      return a.session().getRoom().equals(b.session().getRoom());
    }
  }
}
