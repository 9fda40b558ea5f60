package org.socex.examples.formats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.socex.core.Edition;
import org.socex.core.Marking;
import org.socex.core.Session;
import org.socex.core.Strand;
import org.socex.core.rule.WebAddress;
import org.socex.json.SocexJson;
import tools.jackson.databind.JsonNode;

/** Turns a schedule into an edition. */
final class FrabReader {
  private static final String CONFERENCE = "/schedule/conference";
  private static final int MAX_NAME = 200;
  private static final int MAX_THEME = 300;
  private static final int MAX_WELCOME = 5_000;

  private final JsonNode root;
  private final JsonNode conference;
  private final Strand strand;
  private final FrabNotes notes;
  private final FrabTexts texts;

  FrabReader(JsonNode root, Strand strand, FrabNotes notes) {
    this.root = root;
    this.conference = root.path("schedule").path("conference");
    this.strand = strand;
    this.notes = notes;
    this.texts = new FrabTexts(notes);
  }

  Optional<Edition> edition() {
    Optional<Edition> meta = meta();
    FrabCalendar calendar = new FrabCalendar(conference, meta, notes);
    OptionalInt year = calendar.year();
    if (year.isEmpty()) {
      return Optional.empty();
    }
    String name = name();
    Edition.Builder builder =
        meta.map(Edition::toBuilder)
            .orElseGet(() -> withoutMeta(name))
            .strand(strand)
            .year(year.getAsInt())
            .name(name)
            .timeZone(calendar.zone());
    calendar.span().ifPresent(builder::dates);
    FrabRooms rooms = new FrabRooms(conference, meta, texts, notes);
    FrabPeople people = new FrabPeople(texts, notes);
    List<Session> sessions =
        new FrabEvents(new FrabSlots(calendar, notes), rooms, people, texts, notes, marking(meta))
            .sessions(conference);
    return Optional.of(
        builder
            .sessions(sessions)
            .speakers(people.speakers())
            .host(Optional.empty())
            .venue(rooms.venue(name))
            .build());
  }

  /** Returns the marking of all sessions: open only if our own writer wrote the schedule. */
  private Marking marking(Optional<Edition> meta) {
    if (meta.isPresent()) {
      return Marking.OPEN;
    }
    notes.add(
        "marking-unknown",
        CONFERENCE + "/days",
        "The schedule has no markings. Every session becomes official, so that none is published"
            + " by accident.");
    return Marking.OFFICIAL;
  }

  /** Returns the public form of the edition that our own writer left in the schedule, if any. */
  private Optional<Edition> meta() {
    JsonNode meta = conference.path("meta").path("socex");
    if (!meta.isObject()) {
      return Optional.empty();
    }
    Optional<Edition> edition =
        SocexJson.standard().readEdition(meta.toString()).getValue().map(Edition::forPublication);
    String pointer = CONFERENCE + "/meta/socex";
    if (edition.isEmpty()) {
      notes.add("meta-unreadable", pointer, "This is not an edition in socex JSON. It is ignored.");
    } else if (edition.get().getStrand() != strand) {
      notes.add(
          "strand-differs",
          pointer + "/strand",
          "The schedule names another strand than the caller, whose strand is used.");
    }
    return edition;
  }

  private String name() {
    return texts
        .line(conference, "title", MAX_NAME, CONFERENCE)
        .or(
            () -> {
              notes.add("title-missing", CONFERENCE + "/title", "The conference has no title.");
              return texts.line(conference, "acronym", MAX_NAME, CONFERENCE);
            })
        .orElse("Untitled");
  }

  private Edition.Builder withoutMeta(String name) {
    String acronym = conference.path("acronym").stringValue("");
    Edition.Builder builder =
        Edition.builder()
            .id(SlugGenerator.of(acronym).or(() -> SlugGenerator.of(name)).orElse("edition"))
            .sources(sources());
    Optional<String> description = texts.lines(conference, "description", MAX_WELCOME, CONFERENCE);
    boolean theme =
        description
            .filter(text -> text.length() <= MAX_THEME && text.indexOf('\n') < 0)
            .isPresent();
    return theme ? builder.theme(description) : builder.welcome(description);
  }

  private List<String> sources() {
    WebAddress.Validator urls = new WebAddress.Validator();
    return Stream.of(conference.path("url"), root.path("schedule").path("url"))
        .flatMap(node -> node.stringValueOpt().stream())
        .filter(url -> urls.broken(url) == null)
        .distinct()
        .toList();
  }
}
