package org.socex.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sessions of one day as far as a sweep in the order of their starts has come. */
final class Day {
  final int number;
  final Lane all = new Lane();
  final Lane plenaries = new Lane();
  private final Map<String, Lane> rooms = new HashMap<>();
  private final Map<String, Lane> people = new HashMap<>();

  /** By the minute at which they are free again, the speakers and where they come from. */
  private final Map<Integer, Map<String, Exits>> exits = new HashMap<>();

  Day(int number) {
    this.number = number;
  }

  Lane room(String id) {
    return lane(rooms, id);
  }

  Lane person(String id) {
    return lane(people, id);
  }

  private static Lane lane(Map<String, Lane> lanes, String id) {
    Lane lane = lanes.get(id);
    if (lane == null) {
      lane = new Lane();
      lanes.put(id, lane);
    }
    return lane;
  }

  /** Notes where and when a speaker is free again. */
  void spoke(String speaker, Slot slot) {
    if (slot.room() == null) {
      return;
    }
    Map<String, Exits> free = exits.get(slot.end());
    if (free == null) {
      free = new HashMap<>();
      exits.put(slot.end(), free);
    }
    Exits left = free.get(speaker);
    if (left == null) {
      free.put(speaker, new Exits(slot));
    } else {
      left.and(slot);
    }
  }

  /** Returns the first session in another room that the speaker leaves as this one starts. */
  @Nullable Slot justElsewhere(String speaker, Slot slot) {
    Map<String, Exits> free = slot.room() == null ? null : exits.get(slot.start());
    Exits left = free == null ? null : free.get(speaker);
    return left == null ? null : left.notIn(slot);
  }

  /** Slots that one room, person or kind is in. */
  static final class Lane {
    private final List<Slot> slots = new ArrayList<>();

    /** How many of the slots have ended, whatever is still to come. */
    private int ended;

    /**
     * Returns the first slot that overlaps a later one. Slots come in the order of their starts, so
     * that what has ended before this one starts has ended for all that follow.
     */
    @Nullable Slot firstOverlapping(Slot later) {
      while (ended < slots.size() && slots.get(ended).end() <= later.start()) {
        ended++;
      }
      return ended < slots.size() ? slots.get(ended) : null;
    }

    /** Adds a slot, once. */
    void add(Slot slot) {
      if (slots.isEmpty() || slots.get(slots.size() - 1).index() != slot.index()) {
        slots.add(slot);
      }
    }
  }

  /** The first slot of several, and the first in another room: no more is ever asked for. */
  private static final class Exits {
    private final Slot first;
    private @Nullable Slot elsewhere;

    Exits(Slot first) {
      this.first = first;
    }

    void and(Slot next) {
      if (elsewhere == null && !sameRoom(first, next)) {
        elsewhere = next;
      }
    }

    @Nullable Slot notIn(Slot slot) {
      return sameRoom(first, slot) ? elsewhere : first;
    }

    private static boolean sameRoom(Slot a, Slot b) {
      return Objects.equals(a.room(), b.room());
    }
  }
}
